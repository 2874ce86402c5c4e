package dev.faqeditor.preview;

import dev.faqeditor.preview.SourceWords.Word;
import dev.faqeditor.text.SequenceDifference;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds in an answer's Markdown the place of a word that is shown. Nothing but the words is
 * compared, so it does not matter what a template prints around them, how quotes are set or where
 * soft hyphens stand. A word that occurs several times is told by the words around it.
 */
public final class SourcePlace {

  private final String printed;
  private final String source;
  private final List<Word> shown;
  private final List<Word> all;
  private final int[] place; // for each word that is shown, which of all it is, or -1

  private SourcePlace(String printed, String source) {
    this.printed = printed;
    this.source = source;
    shown = SourceWords.printed(printed);
    all = SourceWords.markdown(source);
    place = aligned();
  }

  /**
   * Where in the source the text at an offset stands; empty if none of its words does. Takes
   * milliseconds for some thousand words.
   *
   * @param printed text as a reader sees it: paragraphs and cells apart by a blank or line end
   * @param at in UTF-16 units
   * @param source the Markdown that prints it, perhaps among other things
   */
  public static OptionalInt of(String printed, int at, String source) {
    return new SourcePlace(printed, source).of(at);
  }

  /** First in their order, among what is read; then each that is left, where it stands best. */
  private int[] aligned() {
    List<Integer> read =
        IntStream.range(0, all.size()).filter(i -> all.get(i).printed()).boxed().toList();
    int[] found = new int[shown.size()];
    Arrays.fill(found, -1);
    int before = 0;
    int after = 0;
    List<SequenceDifference.Replaced> pieces =
        SequenceDifference.between(
            shown.stream().map(Word::text).toList(),
            read.stream().map(i -> all.get(i).text()).toList());
    for (SequenceDifference.Replaced piece : pieces) {
      while (before < piece.before().start()) {
        found[before++] = read.get(after++);
      }
      before = piece.before().end();
      after = piece.after().end();
    }
    while (before < found.length) {
      found[before++] = read.get(after++);
    }
    return found;
  }

  private OptionalInt of(int at) {
    int word = wordAt(at);
    if (word < 0) {
      return OptionalInt.empty();
    }
    OptionalInt same = sameWord(word);
    if (same.isPresent()) {
      return OptionalInt.of(within(shown.get(word), all.get(same.getAsInt()), at));
    }
    for (int before = word - 1; before >= 0; before--) {
      if (place[before] >= 0) {
        return OptionalInt.of(all.get(place[before]).end());
      }
    }
    for (int after = word + 1; after < place.length; after++) {
      if (place[after] >= 0) {
        return OptionalInt.of(all.get(place[after]).start());
      }
    }
    return OptionalInt.empty();
  }

  /** The word that the offset is in or behind; the first one if it is before all. */
  private int wordAt(int at) {
    int found = shown.isEmpty() ? -1 : 0;
    for (int i = 0; i < shown.size() && shown.get(i).start() <= at; i++) {
      found = i;
    }
    return found;
  }

  /** The same word of the source: where the words around it say, or as near to that as there is. */
  private OptionalInt sameWord(int word) {
    if (place[word] >= 0) {
      return OptionalInt.of(place[word]);
    }
    int expected = 0;
    for (int before = word - 1; before >= 0 && expected == 0; before--) {
      expected = place[before] + 1;
    }
    int nearest = -1;
    for (int i = 0; i < all.size(); i++) {
      boolean nearer = nearest < 0 || Math.abs(i - expected) < Math.abs(nearest - expected);
      if (nearer && all.get(i).text().equals(shown.get(word).text())) {
        nearest = i;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  /** The place in a word, or as far behind it as both texts go on alike. */
  private int within(Word word, Word there, int at) {
    for (int i = 0; i < word.text().length(); i++) {
      if (word.offsets().get(i) >= at) {
        return there.offsets().get(i);
      }
    }
    int from = word.end();
    int to = there.end();
    while (from < at && to < source.length() && printed.charAt(from) == source.charAt(to)) {
      from++;
      to++;
    }
    return to;
  }
}
