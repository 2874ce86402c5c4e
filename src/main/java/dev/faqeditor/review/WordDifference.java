package dev.faqeditor.review;

import dev.faqeditor.text.SequenceDifference;
import dev.faqeditor.text.SequenceDifference.Replaced;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word. Words are compared without soft hyphens, and where
 * nothing but soft hyphens differs, they alone are added or deleted. Blanks between two words that
 * both change change with them.
 *
 * <pre>{@code
 * WordDifference.between("Buy it on board.", "Buy it in advance.").runs()
 * // kept "Buy it ", deleted "on board", added "in advance", kept "."
 * }</pre>
 *
 * @param before the older text
 * @param now the newer text
 * @param runs that both texts are made of, in order; of a deleted and an added one beside each
 *     other, the deleted one comes first, and two of a kind are never beside each other
 */
public record WordDifference(String before, String now, List<Run> runs) {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}\u00AD]+|\\s+|\\X", Pattern.UNICODE_CHARACTER_CLASS);

  /** What happened to a run of text. */
  public enum Kind {
    /** It is in both texts. */
    KEPT,
    /** It is in the older text only. */
    DELETED,
    /** It is in the newer text only. */
    ADDED
  }

  /**
   * A run of text of one kind.
   *
   * @param before where it stands in the older text, in UTF-16 units; empty if it was added
   * @param now where it stands in the newer text; empty if it was deleted
   */
  public record Run(Kind kind, Span before, Span now) {}

  /** Copies the list. */
  public WordDifference {
    runs = List.copyOf(runs);
  }

  /** Compares two texts of any kind; see {@link SequenceDifference} for what bounds its time. */
  public static WordDifference between(String before, String now) {
    List<Span> old = tokens(before);
    List<Span> young = tokens(now);
    Pieces pieces = new Pieces(before, now);
    for (Replaced piece : SequenceDifference.between(keys(before, old), keys(now, young))) {
      pieces.keepTo(start(old, piece.before(), before), start(young, piece.after(), now));
      pieces.replaceTo(end(old, piece.before()), end(young, piece.after()));
    }
    pieces.keepTo(before.length(), now.length());
    return new WordDifference(before, now, pieces.runs());
  }

  private static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new Span(matcher.start(), matcher.end()));
    }
    return tokens;
  }

  private static List<String> keys(String text, List<Span> tokens) {
    return tokens.stream().map(token -> token.of(text).replace("\u00AD", "")).toList();
  }

  private static int start(List<Span> tokens, Span numbers, String text) {
    return numbers.start() == tokens.size() ? text.length() : tokens.get(numbers.start()).start();
  }

  private static int end(List<Span> tokens, Span numbers) {
    return numbers.end() == 0 ? 0 : tokens.get(numbers.end() - 1).end();
  }

  /** The text of a run. */
  public String text(Run run) {
    return run.kind() == Kind.ADDED ? run.now().of(now) : run.before().of(before);
  }

  /** Whether the texts are equal. */
  public boolean isEmpty() {
    return before.equals(now);
  }
}
