package dev.faqeditor.review;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.SectionLevel;
import dev.faqeditor.document.ValueType;
import dev.faqeditor.document.structure.RandomActs;
import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages to which all sorts of things were done by chance. */
final class ChangedPages {

  private static final String[] WORDS =
      ("båten bryggan biljetten hunden klockan vagnen öarna sundet lotsen fyren kajen relingen "
              + "turlistan isen stormen kaptenen rampen kölden sommaren skolan gruppen cykeln")
          .split(" ");

  private final Random random;
  private final RandomActs acts;

  private ChangedPages(long seed) {
    random = new Random(seed);
    acts = new RandomActs(seed);
  }

  /** Gives each answer that is the same as others words of its own. */
  static String withOwnAnswers(String page) {
    Random random = new Random(page.length());
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int found = page.indexOf("Yes"); found >= 0; found = page.indexOf("Yes", at)) {
      text.append(page, at, found).append("Ja, ").append(words(random)).append(' ');
      at = found + 3;
    }
    return text.append(page.substring(at)).toString();
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  /** The page after some acts. */
  static String changed(String page, int most, long seed) {
    ChangedPages changed = new ChangedPages(seed);
    FaqDocument document = FaqDocument.parse(page);
    for (int i = 1 + changed.random.nextInt(most); i > 0; i--) {
      document = changed.next(document);
    }
    return document.text();
  }

  private FaqDocument next(FaqDocument document) {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4, 5, 6 ->
          acts.next(document).result() instanceof Rearranged done ? done.after() : document;
      case 7, 8, 9 -> valueChanged(document);
      case 10 -> levelChanged(document);
      case 11 -> frontMatterChanged(document);
      case 12, 13 -> restChanged(document);
      case 14 -> parameterChanged(document);
      default -> FaqDocument.parse(otherLineEnds(document.text()));
    };
  }

  private FaqDocument valueChanged(FaqDocument document) {
    List<Field> fields = new ArrayList<>(document.page().fields());
    for (Section section : document.sections()) {
      fields.addAll(section.fields());
      section.intro().ifPresent(fields::add);
      for (Question question : section.questions()) {
        fields.addAll(List.of(question.text(), question.answer()));
      }
    }
    if (fields.isEmpty()) {
      return document;
    }
    Field field = fields.get(random.nextInt(fields.size()));
    String value = field.value();
    String word = WORDS[random.nextInt(WORDS.length)];
    int at = random.nextInt(value.length() + 1);
    String changed =
        random.nextInt(4) == 0
            ? words(random)
            : value.substring(0, at) + word + value.substring(at);
    return after(document.set(field, changed), document);
  }

  private FaqDocument levelChanged(FaqDocument document) {
    List<Section> sections = document.sections();
    return sections.isEmpty()
        ? document
        : after(
            SectionLevel.set(
                document, sections.get(random.nextInt(sections.size())), 2 + random.nextInt(4)),
            document);
  }

  private FaqDocument frontMatterChanged(FaqDocument document) {
    List<Field> fields = document.page().fields();
    if (fields.isEmpty() || random.nextBoolean()) {
      String key = "key" + random.nextInt(3);
      return after(FrontMatterFields.add(document, key, ValueType.TEXT, words(random)), document);
    }
    Field field = fields.get(random.nextInt(fields.size()));
    return after(FrontMatterFields.remove(document, field), document);
  }

  private FaqDocument parameterChanged(FaqDocument document) {
    if (document.questionCount() == 0) {
      return document;
    }
    Question question = document.question(random.nextInt(document.questionCount()));
    String name = "p" + random.nextInt(2);
    return after(
        dev.faqeditor.document.QuestionParameters.add(document, question, name, words(random)),
        document);
  }

  /** Puts a line of HTML or a blank one between, or takes one away. */
  private FaqDocument restChanged(FaqDocument document) {
    Skeleton skeleton = Skeleton.of(document);
    int gap = random.nextInt(skeleton.gaps().size());
    StringBuilder text = new StringBuilder(skeleton.head());
    for (int i = 0; i < skeleton.gaps().size(); i++) {
      String between = skeleton.gaps().get(i);
      boolean first = i == 0 && between.isEmpty();
      if (i == gap && !first) {
        between =
            switch (random.nextInt(4)) {
              case 0 -> between + "\n\n";
              case 1 -> "\n\n<hr>" + (between.isEmpty() ? "\n\n" : between);
              case 2 -> "\n\n<!-- " + WORDS[random.nextInt(WORDS.length)] + " -->" + between + "\n";
              default -> between.replaceFirst("<hr>\\R\\R", "");
            };
      }
      text.append(between);
      if (i < skeleton.parts().size()) {
        text.append(skeleton.parts().get(i).span().of(document.text()));
      }
    }
    return FaqDocument.parse(text.toString());
  }

  private String otherLineEnds(String text) {
    String lf = text.replace("\r\n", "\n").replace('\r', '\n');
    return switch (random.nextInt(4)) {
      case 0 -> lf.replace("\n", "\r\n");
      case 1 -> text.startsWith("\uFEFF") ? text.substring(1) : "\uFEFF" + text;
      case 2 -> text.stripTrailing();
      default -> lf;
    };
  }

  private static FaqDocument after(Attempt attempt, FaqDocument document) {
    return attempt instanceof Attempt.Accepted accepted ? accepted.after() : document;
  }
}
