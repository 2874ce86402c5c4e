package dev.faqeditor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for each command, whatever the text and wherever the selection. */
class CommandLaws {

  private static final Goldmark GOLDMARK = new Goldmark(GoldmarkSettings.DEFAULTS);
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @Property(tries = 1000, seed = "1")
  void onlySelectedLinesChange(
      @ForAll("texts") MarkdownText before, @ForAll MarkdownCommand command) {
    Optional<Change> change = command.on(before);
    Assume.that(change.isPresent());
    MarkdownText after = change.get().apply(before);
    String text = before.text();
    // what is emphasised already may reach over more lines of the paragraph
    String border = command.compareTo(MarkdownCommand.LINK) <= 0 ? "\n\n" : "\n";
    int above = text.lastIndexOf(border, before.selected().start() - border.length());
    int start = above < 0 ? 0 : above + border.length();
    int end = text.indexOf(border, before.selected().end());
    for (Splice splice : change.get().edit().splices()) {
      assertThat(splice.span().start()).isGreaterThanOrEqualTo(start);
      assertThat(splice.span().end()).isLessThanOrEqualTo(end < 0 ? text.length() : end);
    }
    assertThat(after.selection().span().end()).isLessThanOrEqualTo(after.text().length());
    assertThat(
            after.selection().isEmpty()
                || !before.selection().isEmpty()
                || command == MarkdownCommand.LINK)
        .isTrue();
  }

  @Property(tries = 1000, seed = "1")
  void emphasisTwiceGivesTheSameReading(
      @ForAll("prose") MarkdownText before, @ForAll("emphases") MarkdownCommand command) {
    MarkdownText once = command.on(before).map(c -> c.apply(before)).orElse(before);
    MarkdownText twice = command.on(once).map(c -> c.apply(once)).orElse(once);
    Assume.that(!once.equals(before) && !before.selection().isEmpty());
    assertThat(html(once)).isNotEqualTo(html(before));
    assertThat(words(html(once))).isEqualTo(words(html(before)));
    MarkdownText thrice = command.on(twice).map(c -> c.apply(twice)).orElse(twice);
    for (String element : List.of("em", "strong")) {
      assertThat(in(element, thrice)).isEqualTo(in(element, once));
    }
  }

  @Property(tries = 1000, seed = "1")
  void whatWasPlainIsPlainAgainByTheSameBytes(
      @ForAll("plain") MarkdownText before, @ForAll("toggles") MarkdownCommand command) {
    Optional<Change> change = command.on(before);
    Assume.that(change.isPresent());
    MarkdownText once = change.get().apply(before);
    MarkdownText twice = command.on(once).orElseThrow().apply(once);
    assertThat(twice.text()).isEqualTo(before.text());
  }

  @Property(tries = 1000, seed = "1")
  void boldIsWhatIsSelectedAndNothingElse(@ForAll("words") MarkdownText before) {
    Optional<Change> change = MarkdownCommand.BOLD.on(before);
    String said = before.text().substring(before.selected().start(), before.selected().end());
    Assume.that(change.isPresent() && !words(said).isEmpty());
    MarkdownText after = change.get().apply(before);
    String was = in("strong", before);
    String is = in("strong", after);
    assertThat(in("em", after)).isEqualTo(in("em", before));
    boolean more = is.length() > was.length();
    for (char c : (more ? is : was).toCharArray()) {
      assertThat((more ? was : is).indexOf(c) >= 0 || said.indexOf(c) >= 0).isTrue();
    }
  }

  /** An empty item can't interrupt a paragraph, so the emphasis reaches over it. */
  @Example
  void emphasisOverAnItemThatIsNoneIsSeen() {
    boldIsWhatIsSelectedAndNothingElse(new MarkdownText("_a\n1. \na_", new Range(0, 2)));
  }

  @Property(tries = 700, seed = "1")
  void aNewLineKeepsEachItemsText(@ForAll("texts") MarkdownText text) {
    MarkdownText before = new MarkdownText(text.text(), Range.at(text.caret()));
    Optional<Change> change = MarkdownCommand.NEW_LINE.on(before);
    Assume.that(change.isPresent());
    assertThat(words(change.get().apply(before).text())).isEqualTo(words(before.text()));
  }

  private static String html(MarkdownText text) {
    return GOLDMARK.render(text.text());
  }

  private static String words(String html) {
    return TAG.matcher(html).replaceAll("").replaceAll("&\\w+;|[^a-zå]", "");
  }

  /** The letters that are in an element, each as often as it is. */
  private static String in(String element, MarkdownText text) {
    String html = html(text).replaceAll("&\\w+;", "");
    StringBuilder letters = new StringBuilder();
    int depth = 0;
    Matcher part = Pattern.compile("<(/?)(\\w+)[^>]*>|([a-zå])").matcher(html);
    while (part.find()) {
      if (part.group(3) != null) {
        letters.append(depth > 0 ? part.group(3) : "");
      } else if (part.group(2).equals(element)) {
        depth += part.group(1).isEmpty() ? 1 : -1;
      }
    }
    return letters.toString();
  }

  @Provide
  Arbitrary<MarkdownCommand> emphases() {
    return Arbitraries.of(MarkdownCommand.BOLD, MarkdownCommand.ITALIC);
  }

  @Provide
  Arbitrary<MarkdownCommand> toggles() {
    return Arbitraries.of(
        Arrays.stream(MarkdownCommand.values())
            .filter(command -> command.compareTo(MarkdownCommand.QUOTE) <= 0)
            .toList());
  }

  @Provide
  Arbitrary<MarkdownText> plain() {
    return texts(List.of("a", "bc", "å ", " ", "\n", "\n\n", ".", "\"", "(", "x, y", "- ", "(b) "))
        .filter(text -> text.text().lines().noneMatch(line -> line.matches("\\s*-.*")));
  }

  private static final List<String> PROSE =
      List.of(
          "a",
          "bc",
          "å ",
          " ",
          "\n",
          "\n\n",
          "\n- ",
          "\n1. ",
          "\n  - ",
          "\n> ",
          "\n## ",
          "**",
          "*",
          "_",
          "__",
          "`",
          "[",
          "](/x/)",
          ".",
          "\"",
          "(",
          "\\",
          "\n- [ ] ");

  /** Without code blocks and tables, in which letters can be selected but not emphasised. */
  @Provide
  Arbitrary<MarkdownText> prose() {
    return texts(PROSE);
  }

  /** Also without code and links, which are emphasised as a whole. */
  @Provide
  Arbitrary<MarkdownText> words() {
    List<String> parts = new ArrayList<>(PROSE);
    parts.removeAll(List.of("`", "[", "](/x/)", ".", "(", "\n## ", "\n  - "));
    parts.addAll(List.of("a", "bc", "å "));
    return texts(parts);
  }

  @Provide
  Arbitrary<MarkdownText> texts() {
    List<String> parts = new ArrayList<>(PROSE);
    parts.addAll(List.of("\n```\n", "| ", "~"));
    return texts(parts);
  }

  private static Arbitrary<MarkdownText> texts(List<String> parts) {
    Arbitrary<String> text =
        Arbitraries.of(parts).list().ofMinSize(1).ofMaxSize(14).map(l -> String.join("", l));
    return Combinators.combine(
            text, Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 40))
        .as(
            (said, anchor, position) ->
                new MarkdownText(
                    said, new Range(anchor % (said.length() + 1), position % (said.length() + 1))));
  }
}
