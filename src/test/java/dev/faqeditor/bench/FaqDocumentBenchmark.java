package dev.faqeditor.bench;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Section;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
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

/** What reading a page costs, afresh and after an edit; run by {@link Benchmarks}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FaqDocumentBenchmark {

  /** A page of the size that a run is about. */
  @State(Scope.Benchmark)
  public static class Text {

    /** Which page. */
    public enum Size {
      /** The Swedish page of the sample site. */
      SAMPLE,
      /** {@link LargePage}. */
      LARGE
    }

    /** The page of this run. */
    @Param public Size size = Size.SAMPLE;

    private String text = "";

    /** Reads or makes the text. */
    @Setup
    public void load() {
      text =
          switch (size) {
            case SAMPLE -> Corpus.read(Corpus.SWEDISH);
            case LARGE -> LargePage.text();
          };
    }
  }

  /** A letter typed into the large page. */
  @State(Scope.Benchmark)
  public static class Typing {

    /** Which value it is typed into. */
    public enum Place {
      /** The answer in the middle of the page. */
      ANSWER,
      /** The heading of the section in the middle of the page. */
      HEADING,
      /** The page's title. */
      FRONT_MATTER
    }

    /** The place of this run. */
    @Param public Place place = Place.ANSWER;

    private FaqDocument page = FaqDocument.parse("");
    private Edit edit = Edit.NONE;

    /** Reads the page and makes the edit. */
    @Setup
    public void load() {
      page = FaqDocument.parse(LargePage.text());
      Span value = field().span();
      edit = Edit.replace(Span.at((value.start() + value.end()) / 2), "x");
    }

    private Field field() {
      List<Section> sections = page.sections();
      Section middle = sections.get(sections.size() / 2);
      return switch (place) {
        case ANSWER -> middle.questions().get(0).answer();
        case HEADING -> middle.field(FieldName.HEADING).orElseThrow();
        case FRONT_MATTER -> page.page().field(FieldName.frontMatter("title", 0)).orElseThrow();
      };
    }
  }

  /** A fresh reading. */
  @Benchmark
  public FaqDocument parse(Text page) {
    return FaqDocument.parse(page.text);
  }

  /** A reading after one typed letter. */
  @Benchmark
  public FaqDocument with(Typing typing) {
    return typing.page.with(typing.edit);
  }
}
