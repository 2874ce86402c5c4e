package dev.faqeditor.editor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stack of steps that shares all but its top with the one it was made from. */
final class Steps {

  static final Steps NONE = new Steps(null, null);

  private final @Nullable Step top;
  private final @Nullable Steps rest;

  private Steps(@Nullable Step top, @Nullable Steps rest) {
    this.top = top;
    this.rest = rest;
  }

  Optional<Step> top() {
    return Optional.ofNullable(top);
  }

  Steps push(Step step) {
    return new Steps(step, this);
  }

  /** All but the top; none of none. */
  Steps pop() {
    return rest == null ? NONE : rest;
  }
}
