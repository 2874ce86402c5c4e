package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A pass over all paragraphs when the page's blocks are known; each has a class of its own. */
abstract sealed class ParagraphStage implements ParagraphPreProcessorFactory {

  private final Function<PageInlines, ParagraphPreProcessor> create;

  private ParagraphStage(Function<PageInlines, ParagraphPreProcessor> create) {
    this.create = create;
  }

  @Override
  public final ParagraphPreProcessor apply(ParserState state) {
    return create.apply(PageInlines.of(state));
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }

  /** Takes link reference definitions out. */
  static final class Definitions extends ParagraphStage {
    Definitions() {
      super(page -> (paragraph, state) -> takeDefinitions(page, paragraph, state));
    }

    private static int takeDefinitions(PageInlines page, Paragraph paragraph, ParserState state) {
      int taken = page.definitions().learnFrom(paragraph);
      if (taken > 0 && taken == paragraph.getLineCount()) {
        paragraph.unlink();
        state.blockRemoved(paragraph);
      } else if (taken > 0) {
        paragraph.setContent(paragraph, taken, paragraph.getLineCount());
      }
      return 0;
    }
  }

  /** Makes tables. */
  static final class Tables extends ParagraphStage {
    Tables() {
      super(page -> new TableBlocks());
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(Definitions.class);
    }
  }
}
