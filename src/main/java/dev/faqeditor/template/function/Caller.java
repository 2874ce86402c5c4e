package dev.faqeditor.template.function;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What functions ask of the template that calls them. */
public interface Caller {

  /** Pays for work; about one step for what a template's own command costs. */
  void spend(long steps);

  /** Ends a run that has taken too long. */
  void checkTime();

  String markdownify(String markdown);

  Locale locale();

  /**
   * What a partial prints or returns.
   *
   * @param variant what tells its results apart if they are kept; null to print it anew
   */
  @Nullable Object partial(String name, @Nullable Object dot, @Nullable String variant);

  /** Whether there is a partial of that name. */
  boolean hasPartial(String name);

  boolean has(String function);

  @Nullable Object call(String function, List<@Nullable Object> arguments);
}
