package dev.faqeditor.preview.goldmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The ids of the headings of a page, each given out once, in the order of the page. */
public final class UniqueIds {

  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> repetitions = new HashMap<>();

  /** An id by a heading's name, with a number behind it where that is taken. */
  String unique(String name) {
    String id = name;
    while (!used.add(id)) {
      id = name + "-" + repetitions.merge(name, 1, Integer::sum);
    }
    return id;
  }

  /** Takes an id that a heading has of its own. */
  void take(String id) {
    used.add(id);
  }
}
