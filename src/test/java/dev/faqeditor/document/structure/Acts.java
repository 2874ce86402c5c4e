package dev.faqeditor.document.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page and the acts on it, for tables. In its text {@code [a]} on a line of its own stands for
 * a question named so.
 */
final class Acts {

  private final FaqDocument document;
  private final Rearrange rearrange;

  private Acts(String text) {
    this.document = FaqDocument.parse(text);
    this.rearrange = new Rearrange(document);
  }

  static Acts on(String page) {
    return new Acts(spelled(page));
  }

  static Acts onSource(String text) {
    return new Acts(text);
  }

  /** The page with its questions spelled out. */
  static String spelled(String page) {
    StringBuilder text = new StringBuilder();
    for (String line : page.split("(?<=\n)")) {
      String name = line.strip();
      boolean question = name.startsWith("[") && name.endsWith("]");
      String source =
          "{{% question question=\""
              + name.replaceAll("[\\[\\]]", "")
              + "\" %}}\nYes.\n{{% /question %}}";
      text.append(question ? line.replace(name, source) : line);
    }
    return text.toString();
  }

  FaqDocument document() {
    return document;
  }

  Rearrange rearrange() {
    return rearrange;
  }

  Section section(String title) {
    return document.sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  Question question(String name) {
    return document.sections().stream()
        .flatMap(section -> section.questions().stream())
        .filter(question -> question.title().equals(name))
        .findFirst()
        .orElseThrow();
  }

  List<Question> questions(String... names) {
    return Stream.of(names).map(this::question).toList();
  }

  Place before(String name) {
    return new Place.Before(question(name));
  }

  Place after(String name) {
    return new Place.After(question(name));
  }

  Place inside(String title) {
    return new Place.Inside(section(title));
  }

  /** The act's result; also checks that undoing gives the page back. */
  String text(Rearrangement result) {
    assertThat(result).isInstanceOf(Rearranged.class);
    Rearranged done = (Rearranged) result;
    assertThat(done.edit().invert(document.text()).apply(done.after().text()))
        .isEqualTo(document.text());
    return done.after().text();
  }

  void gives(Rearrangement result, String page) {
    assertThat(text(result)).isEqualTo(spelled(page));
  }

  static void isRefused(Rearrangement result, Obstacle reason) {
    assertThat(result).isEqualTo(new Refused(reason));
  }
}
