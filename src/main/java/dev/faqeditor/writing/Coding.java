package dev.faqeditor.writing;

import dev.faqeditor.text.Bias;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import dev.faqeditor.writing.Inlines.Code;
import dev.faqeditor.writing.Inlines.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes text code, or no longer. */
final class Coding {

  private Coding() {}

  static Optional<Change> of(MarkdownText text) {
    List<Goal> goals = Goal.of(text);
    if (goals.isEmpty()) {
      return text.selection().isEmpty() ? EmptyPair.of(text, "`") : Optional.empty();
    }
    boolean off = goals.stream().allMatch(goal -> goal.has(Inlines.CODE));
    List<Goal> done = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Goal goal : goals) {
      Optional<Edit> edit = off ? Optional.of(without(goal)) : with(text, goal);
      if (edit.isPresent()) {
        done.add(goal);
        edits.add(edit.get());
      }
    }
    return done.isEmpty() ? Optional.empty() : Goal.change(text, done, edits);
  }

  private static List<Code> met(Goal goal, Span span) {
    return goal.inlines().codes().stream()
        .filter(code -> code.whole().start() < span.end() && span.start() < code.whole().end())
        .toList();
  }

  private static Edit without(Goal goal) {
    Marks marks = new Marks(goal.paragraph().text());
    met(goal, goal.span()).forEach(code -> unwrap(goal, code, marks));
    return marks.edit();
  }

  private static void unwrap(Goal goal, Code code, Marks marks) {
    String content = code.content().of(goal.paragraph().text());
    boolean padded = content.startsWith(" ") && content.endsWith(" ") && !content.isBlank();
    int pad = padded ? 1 : 0;
    marks.remove(new Span(code.whole().start(), code.content().start() + pad));
    marks.remove(new Span(code.content().end() - pad, code.whole().end()));
  }

  /** The goal between backticks; empty if what is around it would be read otherwise. */
  private static Optional<Edit> with(MarkdownText text, Goal goal) {
    Span selected = goal.paragraph().part(text.selected());
    Span span =
        Inlines.union(
            goal.span(), text.selection().isEmpty() ? goal.span() : stripped(goal, selected));
    Marks marks = new Marks(goal.paragraph().text());
    for (Code code : met(goal, span)) {
      unwrap(goal, code, marks);
      span = Inlines.union(span, code.whole());
    }
    Edit opened = marks.edit();
    int from = opened.map(span.start(), Bias.BEFORE);
    int to = opened.map(span.end(), Bias.AFTER);
    String content = opened.apply(goal.paragraph().text()).substring(from, to);
    String ticks = fence(content);
    boolean pad = content.startsWith("`") || content.endsWith("`");
    Edit edit =
        opened.then(
            new Edit(
                List.of(
                    new Splice(Span.at(from), ticks + (pad ? " " : "")),
                    new Splice(Span.at(to), (pad ? " " : "") + ticks))));
    Span code = new Span(from, to + 2 * ticks.length() + (pad ? 2 : 0));
    return isValid(goal, span, edit, code) ? Optional.of(edit) : Optional.empty();
  }

  private static Span stripped(Goal goal, Span span) {
    String text = goal.paragraph().text();
    int start = span.start();
    int end = span.end();
    while (start < end && Inlines.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Inlines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static String fence(String content) {
    String ticks = "`";
    while (content.matches("(?s)(?:.*[^`])?" + ticks + "(?:[^`].*)?")) {
      ticks += "`";
    }
    return ticks;
  }

  private static boolean isValid(Goal goal, Span span, Edit edit, Span code) {
    Inlines after = Inlines.of(edit.apply(goal.paragraph().text()));
    int behind = goal.paragraph().text().length() - span.end();
    return after.codes().stream().anyMatch(each -> each.whole().equals(code))
        && outside(goal.inlines(), span)
            .equals(outside(after, new Span(span.start(), after.text().length() - behind)));
  }

  /** What is read before and behind a span. */
  private static List<List<Glyph>> outside(Inlines inlines, Span span) {
    return List.of(
        inlines.glyphsIn(new Span(0, span.start())),
        inlines.glyphsIn(new Span(span.end(), inlines.text().length())));
  }
}
