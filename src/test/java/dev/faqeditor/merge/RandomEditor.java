package dev.faqeditor.merge;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody who changes a page here and there. */
final class RandomEditor {

  private static final List<String> BITS =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "x",
          "## Ny\n",
          "<div>\n",
          "</div>\n",
          "{{% qa question=\"Ny?\" %}}\nJa.\n{{% /qa %}}\n",
          "{{% /qa %}}",
          "{{% qa %}}",
          "---\n",
          "+++\n",
          "title: b\n",
          "\n\n",
          "# ",
          "{{< qa \"Y?\" >}}y{{< /qa >}}",
          "\u00A0",
          "\u2028",
          "\uFEFF");

  private final Random random;

  RandomEditor(long seed) {
    random = new Random(seed);
  }

  /** The page after a few acts such as the program has. */
  FaqDocument change(FaqDocument page) {
    FaqDocument now = page;
    for (int i = random.nextInt(6); i >= 0; i--) {
      now = act(now);
    }
    return now;
  }

  /** Any text put in, taken out or replaced in a few places. */
  String scribble(String text) {
    StringBuilder now = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(now.length() + 1);
      int to = random.nextBoolean() ? from : Math.min(now.length(), from + random.nextInt(60));
      now.replace(from, to, BITS.get(random.nextInt(BITS.size())));
    }
    return now.toString();
  }

  /** The page with a value of its own in this field, if that can be. */
  FaqDocument set(FaqDocument page, Field field) {
    String value = field.value().strip() + " ändrad" + random.nextInt(1000);
    return page.set(field, value) instanceof Attempt.Accepted accepted ? accepted.after() : page;
  }

  /** All that can be set on a page. */
  static List<Field> fields(FaqDocument page) {
    List<Field> fields = new ArrayList<>(page.page().fields());
    for (Section section : page.sections()) {
      fields.addAll(section.fields());
      section.intro().ifPresent(fields::add);
    }
    for (int i = 0; i < page.questionCount(); i++) {
      fields.addAll(page.question(i).fields());
    }
    fields.removeIf(field -> !field.isWritable());
    return fields;
  }

  private FaqDocument act(FaqDocument page) {
    if (page.questionCount() == 0) {
      return set(page);
    }
    Question one = page.question(random.nextInt(page.questionCount()));
    Question other = page.question(random.nextInt(page.questionCount()));
    Section section = page.sections().get(random.nextInt(page.sections().size()));
    Section second = page.sections().get(random.nextInt(page.sections().size()));
    Rearrange acts = new Rearrange(page);
    return switch (random.nextInt(12)) {
      case 0 -> after(page, acts.delete(List.of(one)));
      case 1 -> after(page, acts.move(List.of(one), new Place.After(other)));
      case 2 -> after(page, acts.addQuestion(new Place.After(one), "Nytt " + random.nextInt(9)));
      case 3 -> after(page, acts.delete(section));
      case 4 -> after(page, acts.move(section, new Place.After(second)));
      case 5 -> after(page, acts.split(one, "Rubrik " + random.nextInt(9)));
      case 6 -> after(page, acts.joinWithPrevious(section));
      default -> set(page);
    };
  }

  private static FaqDocument after(FaqDocument page, Rearrangement attempt) {
    return attempt instanceof Rearranged done ? done.after() : page;
  }

  private FaqDocument set(FaqDocument page) {
    List<Field> fields = fields(page);
    return fields.isEmpty() ? page : set(page, fields.get(random.nextInt(fields.size())));
  }
}
