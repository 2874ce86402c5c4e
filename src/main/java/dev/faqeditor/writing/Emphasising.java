package dev.faqeditor.writing;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Inlines.Emphasis;
import dev.faqeditor.writing.Inlines.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes text bold or italic, or no longer. Each way to write it is tried first: what is read then
 * must be what was read before, but for the one style.
 */
final class Emphasising {

  private final boolean strong;
  private final int style;
  private final String usual;

  private Emphasising(boolean strong) {
    this.strong = strong;
    this.style = strong ? Inlines.STRONG : Inlines.EMPHASIS;
    this.usual = strong ? "**" : "*";
  }

  static Optional<Change> of(MarkdownText text, boolean strong) {
    return new Emphasising(strong).change(text);
  }

  private Optional<Change> change(MarkdownText text) {
    List<Goal> goals = Goal.of(text);
    if (goals.isEmpty()) {
      return text.selection().isEmpty() ? EmptyPair.of(text, usual) : Optional.empty();
    }
    boolean off = goals.stream().allMatch(this::isOn);
    List<Goal> done = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (Goal goal : goals) {
      Optional<Way> way = off ? without(goal) : with(goal);
      if (way.isPresent()) {
        done.add(off ? goal : way.get().goal());
        edits.add(way.get().edit());
      }
    }
    return done.isEmpty() ? Optional.empty() : Goal.change(text, done, edits);
  }

  /** Punctuation at the edges may have had to stay outside. */
  private boolean isOn(Goal goal) {
    Span words = withoutPunctuation(goal);
    return goal.inlines().has(words.isEmpty() ? goal.span() : words, style);
  }

  private Optional<Way> with(Goal goal) {
    return firstValid(
        Stream.of(goal, goal.over(withoutPunctuation(goal))),
        true,
        each ->
            Stream.of(wrapped(each, true, ""), wrapped(each, false, usual), wrappedInPieces(each)));
  }

  private Optional<Way> without(Goal goal) {
    return firstValid(
        Stream.of(goal, goal.over(withPunctuation(goal))),
        false,
        each -> Stream.of(unwrapped(each, ""), unwrapped(each, usual)));
  }

  /** An edit that does what is wanted to a goal. */
  private record Way(Goal goal, Edit edit) {}

  private interface Ways {
    Stream<Edit> of(Goal goal);
  }

  private Optional<Way> firstValid(Stream<Goal> goals, boolean on, Ways ways) {
    for (Goal goal : goals.filter(each -> !each.span().isEmpty()).toList()) {
      List<Glyph> wanted = goal.inlines().glyphs(goal.span(), on ? style : 0, on ? 0 : style);
      Optional<Edit> valid =
          ways.of(goal).filter(edit -> goal.glyphsAfter(edit).equals(wanted)).findFirst();
      if (valid.isPresent()) {
        return Optional.of(new Way(goal, valid.get()));
      }
    }
    return Optional.empty();
  }

  private List<Emphasis> own(Goal goal) {
    return goal.inlines().emphases().stream().filter(e -> e.strong() == strong).toList();
  }

  /** The goal between delimiters, those within it gone. Delimiters with only blanks between go. */
  private Edit wrapped(Goal goal, boolean joining, String preferred) {
    String text = goal.paragraph().text();
    Span span = goal.inlines().widened(goal.span());
    Marks marks = new Marks(text);
    List<Emphasis> left = new ArrayList<>(own(goal));
    String delimiter = preferred;
    for (int i = 0; i < left.size(); i++) {
      Span whole = left.get(i).whole();
      boolean met = whole.start() < span.end() && span.start() < whole.end();
      boolean near =
          joining
              && (isBlank(text, whole.end(), span.start())
                  || isBlank(text, span.end(), whole.start()));
      if (met || near) {
        Emphasis taken = left.remove(i);
        marks.remove(taken.open());
        marks.remove(taken.close());
        delimiter = delimiter.isEmpty() ? taken.open().of(text) : delimiter;
        span = Inlines.union(span, whole);
        i = -1; // it may reach others now
      }
    }
    delimiter = delimiter.isEmpty() ? usual : delimiter;
    marks.insert(span.start(), delimiter);
    marks.insert(span.end(), delimiter);
    return marks.edit();
  }

  private static boolean isBlank(String text, int from, int to) {
    return from <= to && text.substring(from, to).isBlank();
  }

  /** The goal in several pairs of delimiters, so that none crosses a link or other emphasis. */
  private Edit wrappedInPieces(Goal goal) {
    Span span = goal.inlines().widened(goal.span());
    List<Span> cuts = new ArrayList<>();
    goal.inlines().links().forEach(link -> cut(span, link.whole(), link.text(), cuts));
    goal.inlines().emphases().forEach(e -> cut(span, e.whole(), e.content(), cuts));
    cuts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    Marks marks = new Marks(goal.paragraph().text());
    own(goal).stream()
        .filter(e -> e.whole().start() < span.end() && span.start() < e.whole().end())
        .forEach(
            e -> {
              marks.remove(e.open());
              marks.remove(e.close());
            });
    int from = span.start();
    for (Span cut : cuts) {
      piece(goal, from, cut.start(), marks);
      from = Math.max(from, cut.end());
    }
    piece(goal, from, span.end(), marks);
    return marks.edit();
  }

  private static void cut(Span span, Span whole, Span content, List<Span> cuts) {
    boolean crosses =
        whole.start() < span.end()
            && span.start() < whole.end()
            && !span.covers(whole)
            && !content.covers(span);
    if (crosses && span.start() < whole.start()) {
      cuts.add(new Span(whole.start(), content.start()));
    } else if (crosses) {
      cuts.add(new Span(content.end(), whole.end()));
    }
  }

  private void piece(Goal goal, int from, int to, Marks marks) {
    if (from < to) {
      Span read = goal.inlines().read(new Span(from, to));
      if (!read.isEmpty()) {
        Span wide = goal.inlines().widened(read);
        marks.insert(wide.start(), usual);
        marks.insert(wide.end(), usual);
      }
    }
  }

  /** The delimiters around the goal gone; what else they were around keeps some of its own. */
  private Edit unwrapped(Goal goal, String preferred) {
    String text = goal.paragraph().text();
    Marks marks = new Marks(text);
    for (Emphasis emphasis : own(goal)) {
      Span content = emphasis.content();
      if (content.start() < goal.span().end() && goal.span().start() < content.end()) {
        String delimiter = preferred.isEmpty() ? emphasis.open().of(text) : preferred;
        Span wide = goal.inlines().widened(goal.span());
        marks.remove(emphasis.open());
        marks.remove(emphasis.close());
        rest(goal, content.start(), wide.start(), delimiter, marks);
        rest(goal, wide.end(), content.end(), delimiter, marks);
      }
    }
    return marks.edit();
  }

  private static void rest(Goal goal, int from, int to, String delimiter, Marks marks) {
    if (from < to) {
      Span part = goal.inlines().read(new Span(from, to));
      if (!part.isEmpty()) {
        Span wide = goal.inlines().widened(part);
        marks.insert(wide.start(), delimiter);
        marks.insert(wide.end(), delimiter);
      }
    }
  }

  private static Span withoutPunctuation(Goal goal) {
    String text = goal.paragraph().text();
    int start = goal.span().start();
    int end = goal.span().end();
    while (start < end && Runs.isPunctuation(text.charAt(start))) {
      start++;
    }
    while (end > start && Runs.isPunctuation(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static Span withPunctuation(Goal goal) {
    String text = goal.paragraph().text();
    int start = goal.span().start();
    int end = goal.span().end();
    while (start > 0 && Runs.isPunctuation(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Runs.isPunctuation(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }
}
