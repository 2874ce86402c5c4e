package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Comparison;
import dev.faqeditor.template.value.Truth;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code compare}. */
final class CompareFunctions {

  private CompareFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("eq compare.Eq", CompareFunctions::equalsAny)
        .add("ne compare.Ne", call -> !equalsAny(call))
        .add("lt compare.Lt", ordered(order -> order < 0))
        .add("le compare.Le", ordered(order -> order <= 0))
        .add("gt compare.Gt", ordered(order -> order > 0))
        .add("ge compare.Ge", ordered(order -> order >= 0))
        .add("not", call -> !Truth.of(call.takes(1).value(0)))
        .add("default compare.Default", CompareFunctions::orDefault)
        .add("cond compare.Conditional", CompareFunctions::conditional)
        .all();
  }

  private static boolean equalsAny(Call call) {
    call.takesAtLeast(2);
    return call.arguments().stream()
        .skip(1)
        .anyMatch(other -> Comparison.equal(call.value(0), other));
  }

  /** It holds for the first against each of the others. */
  private static LibraryFunction ordered(IntPredicate holds) {
    return call -> {
      call.takesAtLeast(2);
      return call.arguments().stream()
          .skip(1)
          .allMatch(other -> holds.test(Comparison.order(call.value(0), other)));
    };
  }

  /** The second where it is set; a truth value always is. */
  private static @Nullable Object orDefault(Call call) {
    call.takes(1, 2);
    boolean set = call.size() == 2 && (call.value(1) instanceof Boolean || Truth.of(call.value(1)));
    return set ? call.value(1) : call.value(0);
  }

  private static @Nullable Object conditional(Call call) {
    return call.takes(3).value(Truth.of(call.value(0)) ? 1 : 2);
  }
}
