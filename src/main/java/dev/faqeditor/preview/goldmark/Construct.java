package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of block that may start at a line; it has no state. {@code ---} below a paragraph is a
 * heading before it is a break, and {@code * * *} a break before it is a list.
 */
abstract class Construct implements CustomBlockParserFactory, BlockParserFactory {

  /** An indent from which a line is code, in columns. */
  static final int CODE_INDENT = 4;

  private final boolean beforeBreaks;

  Construct(boolean beforeBreaks) {
    this.beforeBreaks = beforeBreaks;
  }

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public final @Nullable Set<Class<?>> getAfterDependents() {
    return beforeBreaks ? null : Set.of(Breaks.class);
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return beforeBreaks ? Set.of(Breaks.class) : null;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
