package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Delimiters that go and come; one that would come where the same one goes stays. */
final class Marks {

  private final String text;
  private final List<Span> removed = new ArrayList<>();
  private final List<Splice> inserted = new ArrayList<>();

  Marks(String text) {
    this.text = text;
  }

  void remove(Span span) {
    removed.add(span);
  }

  void insert(int at, String mark) {
    Optional<Span> same =
        removed.stream()
            .filter(span -> span.of(text).equals(mark))
            .filter(span -> span.start() == at || span.end() == at)
            .findFirst();
    if (same.isPresent()) {
      removed.remove(same.get());
    } else {
      inserted.add(new Splice(Span.at(at), mark));
    }
  }

  /** In the order of their places; where one goes and one comes, that which comes is first. */
  Edit edit() {
    List<Splice> splices = new ArrayList<>(inserted);
    removed.forEach(span -> splices.add(new Splice(span, "")));
    splices.sort(
        Comparator.comparingInt((Splice splice) -> splice.span().start())
            .thenComparingInt(splice -> splice.span().end()));
    return new Edit(splices);
  }
}
