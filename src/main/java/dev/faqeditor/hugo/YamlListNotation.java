package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
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
    List<Span> spans = YamlSequence.in(raw).spans();
    return ListRewriting.joined(raw, spans, item -> YamlNotation.of(item).read(item));
  }

  @Override
  public List<String> items(String raw) {
    return YamlSequence.in(raw).values();
  }

  @Override
  public Optional<String> write(List<String> items, String raw) {
    YamlSequence old = YamlSequence.in(raw);
    if (old.obstacle().isPresent()) {
      return Optional.empty();
    }
    List<String> written = old.spans().stream().map(span -> span.of(raw)).toList();
    return new ListRewriting(raw, old.spans(), old.values())
        .with(items, YamlItems.of(old.flow(), written))
        .filter(now -> YamlSequence.in(now).values().equals(items));
  }
}
