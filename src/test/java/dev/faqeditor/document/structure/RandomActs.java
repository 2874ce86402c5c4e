package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Acts taken by chance, on whatever page there is. */
public final class RandomActs {

  /** What was done, and what came of it. */
  public record Done(String act, Rearrangement result) {}

  private final Random random;

  /** Acts by the numbers that this seed gives. */
  public RandomActs(long seed) {
    this.random = new Random(seed);
  }

  /** One act; few that let a page grow or shrink without end. */
  public Done next(FaqDocument document) {
    Rearrange page = new Rearrange(document);
    List<Section> sections = document.sections();
    if (sections.isEmpty()) {
      return new Done("add section", page.addSection(new Place.Inside(document.page()), "New"));
    }
    Section section = sections.get(random.nextInt(sections.size()));
    List<Question> some = some(document);
    int act = random.nextInt(20);
    if (some.isEmpty() || (act == 0 && document.questionCount() < 40)) {
      return new Done("add question", page.addQuestion(place(document), "New?"));
    }
    return switch (act) {
      case 1 ->
          new Done(
              "add section",
              sections.size() > 9 ? page.delete(section) : page.addSection(place(document), "New"));
      case 2 -> new Done("duplicate", page.duplicate(some.subList(0, 1)));
      case 3 ->
          new Done("delete", page.delete(document.questionCount() > 6 ? some : some.subList(0, 1)));
      case 4 -> new Done("delete section", page.delete(section));
      case 5 -> new Done("split", page.split(some.get(0), "New"));
      case 6 -> new Done("join", page.joinWithPrevious(section));
      case 7 -> new Done("paste", page.paste(page.source(some.subList(0, 1)), place(document)));
      case 8 -> new Done("duplicate section", page.duplicate(section));
      case 9, 10, 11, 12 -> new Done("move section", page.move(section, place(document)));
      case 13 ->
          new Done("up", Places.above(document, some).map(p -> page.move(some, p)).orElse(none()));
      case 14 ->
          new Done(
              "down", Places.below(document, some).map(p -> page.move(some, p)).orElse(none()));
      default -> new Done("move", page.move(some, place(document)));
    };
  }

  private static Rearrangement none() {
    return new Rearrangement.Refused(Obstacle.NOTHING_CHANGES);
  }

  private List<Question> some(FaqDocument document) {
    List<Question> all = new ArrayList<>();
    document.sections().forEach(section -> all.addAll(section.questions()));
    if (all.isEmpty()) {
      return all;
    }
    List<Question> some = new ArrayList<>();
    some.add(all.get(random.nextInt(all.size())));
    while (random.nextInt(3) == 0) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }

  private Place place(FaqDocument document) {
    List<Section> sections = document.sections();
    Section section = sections.get(random.nextInt(sections.size()));
    List<Question> questions = section.questions();
    int choice = random.nextInt(6);
    if (choice < 4 && !questions.isEmpty()) {
      Question question = questions.get(random.nextInt(questions.size()));
      return choice % 2 == 0 ? new Place.Before(question) : new Place.After(question);
    }
    return choice == 4 ? new Place.Inside(section) : new Place.After(section);
  }
}
