package dev.faqeditor.hugo;

import java.util.List;
import java.util.Optional;

/**
 * A YAML list of texts, in block style or in brackets; the last item that goes leaves {@code []}.
 */
enum YamlListNotation implements ListNotation {
  /** Both styles. */
  YAML;

  @Override
  public Spelling read(String raw) {
    List<YamlSequence.Item> items = YamlSequence.in(raw).items();
    Spelling.Builder value = new Spelling.Builder();
    int end = 0;
    for (int i = 0; i < items.size(); i++) {
      String written = items.get(i).span().of(raw);
      int start = items.get(i).span().start();
      if (i > 0) {
        value.add('\n', end);
      }
      Spelling item = YamlNotation.of(written).read(written);
      for (int c = 0; c < item.value().length(); c++) {
        value.add(item.value().charAt(c), start + item.rawOffset(c));
      }
      end = start + item.rawOffset(item.value().length());
    }
    return value.end(end);
  }

  @Override
  public List<String> items(String raw) {
    return YamlSequence.in(raw).values();
  }

  @Override
  public Optional<String> write(List<String> items, String raw) {
    YamlSequence old = YamlSequence.in(raw);
    if (old.obstacle().isPresent() || old.values().equals(items)) {
      return old.obstacle().isPresent() ? Optional.empty() : Optional.of(raw);
    }
    List<String> written = old.items().stream().map(item -> item.span().of(raw)).toList();
    return new ListRewriting(raw, old.items().stream().map(i -> i.span()).toList(), old.values())
        .with(items, YamlItems.of(old.flow(), written))
        .filter(now -> YamlSequence.in(now).values().equals(items));
  }
}
