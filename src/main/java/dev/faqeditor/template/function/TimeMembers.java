package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of times, durations, months and weekdays. */
public final class TimeMembers {

  private TimeMembers() {}

  /** {@link Members#NO_SUCH_MEMBER} where the value has none of that name. */
  public static @Nullable Object of(
      Object receiver, String name, List<@Nullable Object> arguments, Caller caller) {
    return Members.NO_SUCH_MEMBER;
  }
}
