package dev.faqeditor.template.function;

import dev.faqeditor.template.value.GoText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code partials}. */
final class PartialFunctions {

  private PartialFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("partial partials.Include", PartialFunctions::partial)
        .add("templates.Exists", call -> call.caller().hasPartial(call.takes(1).string(0)))
        .add("partialCached partials.IncludeCached", PartialFunctions::cached)
        .all();
  }

  private static @Nullable Object partial(Call call) {
    call.takes(1, 2);
    Object dot = call.size() == 2 ? call.value(1) : null;
    return call.caller().partial(call.string(0), dot, null);
  }

  private static @Nullable Object cached(Call call) {
    call.takesAtLeast(2);
    List<@Nullable Object> variants = call.arguments().subList(2, call.size());
    return call.caller().partial(call.string(0), call.value(1), GoText.of(variants));
  }
}
