package dev.faqeditor.document.structure;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deletions and insertions of one act, in any order; those that touch become one splice. */
final class Splices {

  private final List<Splice> splices = new ArrayList<>();

  Splices delete(Span span) {
    splices.add(new Splice(span, ""));
    return this;
  }

  Splices insert(int at, String text) {
    splices.add(new Splice(Span.at(at), text));
    return this;
  }

  Edit edit() {
    splices.sort(
        Comparator.comparingInt((Splice splice) -> splice.span().start())
            .thenComparingInt(splice -> splice.span().end()));
    List<Splice> joined = new ArrayList<>();
    for (Splice splice : splices) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).span().end() == splice.span().start()) {
        Splice before = joined.get(last);
        Span span = new Span(before.span().start(), splice.span().end());
        joined.set(last, new Splice(span, before.replacement() + splice.replacement()));
      } else {
        joined.add(splice);
      }
    }
    return new Edit(joined);
  }
}
