package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.writing.Inlines.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes text a link, or no longer. */
final class Linking {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|ftp://|mailto:|tel:)[^\\s<>]+");

  private Linking() {}

  /** A link without an address yet, and the caret where that is to be typed. */
  static Optional<Change> of(MarkdownText text) {
    Optional<Paragraph> at = Paragraph.at(text.text(), text.selected().start());
    Optional<Change> unlinked = at.flatMap(paragraph -> without(text, paragraph));
    if (unlinked.isPresent()) {
      return unlinked;
    }
    List<Goal> goals = Goal.of(text);
    if (goals.isEmpty() && text.selection().isEmpty() && EmptyPair.isPossible(text)) {
      Edit edit = Edit.replace(Span.at(text.caret()), "[]()");
      return Optional.of(new Change(edit, Range.at(text.caret() + 1)));
    }
    if (goals.size() != 1) {
      return Optional.empty();
    }
    Goal goal = goals.get(0);
    Span wide = goal.inlines().widened(goal.span());
    if (isAddress(wide.of(goal.paragraph().text()))) {
      String address = wide.of(goal.paragraph().text());
      Edit edit = Edit.replace(wide, "[](" + destination(address) + ")");
      int start = goal.paragraph().start();
      return Optional.of(new Change(edit.shift(start), Range.at(start + wide.start() + 1)));
    }
    return with(goal, "").map(edit -> new Change(edit, Range.at(end(edit) - 1)));
  }

  /**
   * What pasting does: a link where an address is pasted over text; empty where it is to be put in
   * as it is.
   */
  static Optional<Change> pasting(MarkdownText text, String pasted) {
    String address = pasted.strip();
    String selected = text.text().substring(text.selected().start(), text.selected().end());
    List<Goal> goals =
        isAddress(address) && !isAddress(selected.strip()) ? Goal.of(text) : List.of();
    if (goals.size() != 1 || text.selection().isEmpty()) {
      return Optional.empty();
    }
    Goal goal = goals.get(0);
    boolean takesMarkup =
        !goal.inlines().isInside(goal.span().start())
            && !goal.inlines().isInside(goal.span().end());
    return takesMarkup
        ? with(goal, address).map(edit -> new Change(edit, Range.at(end(edit))))
        : Optional.empty();
  }

  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** An address as Markdown writes it in a link. */
  static String destination(String address) {
    boolean plain = address.chars().noneMatch(c -> c <= ' ' || "()<>\\".indexOf(c) >= 0);
    return plain
        ? address
        : "<" + address.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>") + ">";
  }

  private static int end(Edit edit) { // of the last splice, in the text after
    int last = edit.splices().size() - 1;
    return edit.splices().get(last).span().end() + edit.growth();
  }

  /** An edit of the whole text whose last splice ends the link. */
  private static Optional<Edit> with(Goal goal, String address) {
    String said = goal.paragraph().text();
    Span span = goal.inlines().widened(goal.span());
    List<Splice> splices = new ArrayList<>();
    for (Link link : goal.inlines().links()) {
      if (link.whole().start() < span.end() && span.start() < link.whole().end()) {
        return Optional.empty(); // no links in links
      }
    }
    splices.add(new Splice(Span.at(span.start()), "["));
    boolean balanced = isBalanced(goal, span);
    for (int i = span.start(); i < span.end(); i++) {
      if (!balanced && isBracket(goal, i)) {
        splices.add(new Splice(Span.at(i), "\\"));
      }
    }
    splices.add(new Splice(Span.at(span.end()), "](" + destination(address) + ")"));
    splices.sort(Comparator.comparingInt(splice -> splice.span().start()));
    Edit edit = new Edit(splices);
    Inlines after = Inlines.of(edit.apply(said));
    Span text = new Span(span.start() + 1, span.end() + splices.size() - 1);
    return after.links().stream().anyMatch(link -> link.text().equals(text))
        ? Optional.of(edit.shift(goal.paragraph().start()))
        : Optional.empty();
  }

  private static boolean isBracket(Goal goal, int at) {
    char c = goal.paragraph().text().charAt(at);
    boolean escaped = at > 0 && goal.paragraph().text().charAt(at - 1) == '\\';
    boolean whole = goal.inlines().wholes().stream().anyMatch(w -> w.start() <= at && at < w.end());
    return (c == '[' || c == ']') && !escaped && !whole;
  }

  private static boolean isBalanced(Goal goal, Span span) {
    int open = 0;
    for (int i = span.start(); i < span.end() && open >= 0; i++) {
      if (isBracket(goal, i)) {
        open += goal.paragraph().text().charAt(i) == '[' ? 1 : -1;
      }
    }
    return open == 0;
  }

  /** Takes away the link that the caret or the whole selection is in. */
  private static Optional<Change> without(MarkdownText text, Paragraph paragraph) {
    Span part = paragraph.part(text.selected());
    Optional<Link> link =
        Inlines.of(paragraph.text()).links().stream()
            .filter(each -> each.whole().covers(part))
            .filter(
                each ->
                    !part.isEmpty()
                        || (each.whole().start() < part.start() && part.end() < each.whole().end()))
            .findFirst();
    return link.map(
        found -> {
          Marks marks = new Marks(paragraph.text());
          marks.remove(new Span(found.whole().start(), found.text().start()));
          marks.remove(new Span(found.text().end(), found.whole().end()));
          Span left = found.text().shift(paragraph.start() - 1);
          return new Change(marks.edit().shift(paragraph.start()), text.selection().over(left));
        });
  }
}
