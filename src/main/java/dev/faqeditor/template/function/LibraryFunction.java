package dev.faqeditor.template.function;

import org.jspecify.annotations.Nullable;

/** A function of the library. */
@FunctionalInterface
public interface LibraryFunction {

  @Nullable Object of(Call call);
}
