package dev.faqeditor.hugo;

import java.util.List;
import java.util.Optional;

/** How a front matter writes its keys and values. */
interface EntryStyle {

  /** A key with one value, without a last line end; empty where it can't be said. */
  Optional<String> scalar(String key, ScalarType type, String value);

  /** A key with a list of texts, without a last line end; empty where it can't be said. */
  Optional<String> list(String key, List<String> items);
}
