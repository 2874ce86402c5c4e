package dev.faqeditor.template.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates call. */
@FunctionalInterface
public interface TemplateFunction {

  /**
   * What the function returns.
   *
   * @throws TemplateStop if the arguments don't do
   */
  @Nullable Object call(List<@Nullable Object> arguments);
}
