package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Names for the boxes of a page's questions, numbers as well: a question that others are added or
 * removed before keeps the name of its box, so that nothing of it changes on the page.
 */
final class BoxNames {

  private List<Integer> names = new ArrayList<>();
  private FaqDocument document = FaqDocument.parse("");
  private int next;

  /** The names for another version of the page, in the order of its questions. */
  List<Integer> now(FaqDocument after) {
    int count = after.questionCount();
    if (count != names.size()) {
      int head = 0;
      int least = Math.min(count, names.size());
      while (head < least && isSame(head, after, head)) {
        head++;
      }
      int tail = 0;
      while (tail < least - head && isSame(names.size() - 1 - tail, after, count - 1 - tail)) {
        tail++;
      }
      List<Integer> now = new ArrayList<>(names.subList(0, Math.max(head, least - tail)));
      while (now.size() < count - tail) {
        now.add(next++);
      }
      now.addAll(names.subList(names.size() - tail, names.size()));
      names = now;
    }
    document = after;
    return List.copyOf(names);
  }

  private boolean isSame(int was, FaqDocument after, int is) {
    Span before = document.question(was).span();
    Span now = after.question(is).span();
    return before.length() == now.length()
        && document.text().regionMatches(before.start(), after.text(), now.start(), now.length());
  }
}
