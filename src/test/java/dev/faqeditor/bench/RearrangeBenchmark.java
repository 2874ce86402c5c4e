package dev.faqeditor.bench;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.document.structure.Rearrange;
import dev.faqeditor.document.structure.Rearrangement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What rearranging a large page costs; run by {@link Benchmarks}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@State(Scope.Benchmark)
public class RearrangeBenchmark {

  /** What is done. */
  public enum What {
    /** A question is added behind another. */
    ADD,
    /** A question is moved far up the page. */
    MOVE_QUESTION,
    /** All questions of a section are moved far up the page. */
    MOVE_QUESTIONS,
    /** All questions of a section are deleted. */
    DELETE,
    /** A section is moved far up the page. */
    MOVE_SECTION,
    /** A section is parted at one of its questions. */
    SPLIT,
    /** A section is joined with the one before. */
    JOIN
  }

  /** The act of this run. */
  @Param public What what = What.ADD;

  private FaqDocument document = FaqDocument.parse("");

  /** Reads the page. */
  @Setup
  public void load() {
    document = FaqDocument.parse(LargePage.text());
  }

  /** The act, planned and tried. */
  @Benchmark
  public Rearrangement act() {
    Rearrange page = new Rearrange(document);
    Section section = document.sections().get(100);
    Question question = section.questions().get(20);
    Place above = new Place.Inside(document.sections().get(3));
    return switch (what) {
      case ADD -> page.addQuestion(new Place.After(question), "New?");
      case MOVE_QUESTION -> page.move(List.of(question), above);
      case MOVE_QUESTIONS -> page.move(section.questions(), above);
      case DELETE -> page.delete(section.questions());
      case MOVE_SECTION -> page.move(section, new Place.Before(document.sections().get(2)));
      case SPLIT -> page.split(question, "New");
      case JOIN -> page.joinWithPrevious(section);
    };
  }
}
