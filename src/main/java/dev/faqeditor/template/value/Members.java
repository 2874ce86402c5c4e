package dev.faqeditor.template.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object whose fields and methods templates use: a page, a site, a shortcode. Unlike a map it
 * has a fixed set of them; to ask for another is a fault.
 */
public interface Members {

  /** What {@link #member} answers for a name that the object lacks. */
  Object NO_SUCH_MEMBER =
      new Object() {
        @Override
        public String toString() {
          return "no such member";
        }
      };

  /**
   * The value of a field, or what a method returns.
   *
   * @param arguments what follows the name; a field refuses any
   * @return {@link #NO_SUCH_MEMBER} if there is none of that name
   * @throws TemplateStop if the arguments don't do
   */
  @Nullable Object member(String name, List<@Nullable Object> arguments);

  /** What {@code if} makes of it. */
  default boolean truth() {
    return true;
  }
}
