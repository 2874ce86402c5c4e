package dev.faqeditor.template.function;

import dev.faqeditor.template.value.TemplateStop;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code math} and casts to numbers. */
final class MathFunctions {

  private MathFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("add math.Add", MathFunctions::add)
        .add("sub math.Sub", folded((a, b) -> a - b, (a, b) -> a - b))
        .add("mul math.Mul", folded((a, b) -> a * b, (a, b) -> a * b))
        .add("div math.Div", folded(MathFunctions::quotient, MathFunctions::quotient))
        .add("mod math.Mod", MathFunctions::modulo)
        .add("modBool math.ModBool", call -> modulo(call) == 0)
        .add("math.Abs", of(Math::abs))
        .add("math.Ceil", of(Math::ceil))
        .add("math.Floor", of(Math::floor))
        .add("math.Round", of(x -> Math.copySign(Math.floor(Math.abs(x) + 0.5), x)))
        .add("math.Sqrt", of(Math::sqrt))
        .add("math.Log", of(Math::log))
        .add("math.Sin", of(Math::sin))
        .add("math.Cos", of(Math::cos))
        .add("math.Tan", of(Math::tan))
        .add("math.Asin", of(Math::asin))
        .add("math.Acos", of(Math::acos))
        .add("math.Atan", of(Math::atan))
        .add("math.Atan2", call -> Math.atan2(call.takes(2).floating(0), call.floating(1)))
        .add("math.Pi", call -> Math.PI)
        .add("math.ToDegrees", of(Math::toDegrees))
        .add("math.ToRadians", of(Math::toRadians))
        .add("pow math.Pow", call -> Math.pow(call.takes(2).floating(0), call.floating(1)))
        .add("math.Max", call -> reduced(call, Math::max))
        .add("math.Min", call -> reduced(call, Math::min))
        .add("math.Sum", call -> reduced(call, (a, b) -> a + b))
        .add("math.Product", call -> reduced(call, (a, b) -> a * b))
        .add("int cast.ToInt", call -> call.takes(1).integer(0))
        .add("float cast.ToFloat", call -> call.takes(1).floating(0))
        .add("string cast.ToString", call -> call.takes(1).string(0))
        .all();
  }

  private static LibraryFunction of(DoubleUnaryOperator function) {
    return call -> function.applyAsDouble(call.takes(1).floating(0));
  }

  private static @Nullable Object add(Call call) {
    boolean texts = call.arguments().stream().allMatch(x -> x instanceof String);
    if (!texts) {
      return folded(Long::sum, Double::sum).of(call);
    }
    call.takesAtLeast(2);
    StringBuilder joined = new StringBuilder();
    call.arguments().forEach(joined::append);
    return joined.toString();
  }

  /** Integers stay integers; with a float among them all are floats. */
  private static LibraryFunction folded(LongBinaryOperator whole, DoubleBinaryOperator real) {
    return call -> {
      call.takesAtLeast(1);
      Object result = number(call, call.value(0));
      for (Object next : call.arguments().subList(1, call.size())) {
        Object number = number(call, next);
        result =
            result instanceof Long a && number instanceof Long b
                ? (Object) whole.applyAsLong(a, b)
                : (Object)
                    real.applyAsDouble(
                        ((Number) result).doubleValue(), ((Number) number).doubleValue());
      }
      return result;
    };
  }

  private static Object number(Call call, @Nullable Object value) {
    if (value instanceof Long || value instanceof Double) {
      return value;
    }
    if (value instanceof Duration duration) {
      return duration.toNanos();
    }
    throw call.refused("can't apply the operator to the values");
  }

  private static long quotient(long a, long b) {
    if (b == 0) {
      throw TemplateStop.wrongArgument("can't divide the value by 0");
    }
    return a / b;
  }

  private static double quotient(double a, double b) {
    if (b == 0) {
      throw TemplateStop.wrongArgument("can't divide the value by 0");
    }
    return a / b;
  }

  private static long modulo(Call call) {
    long divisor = call.takes(2).integer(1);
    if (divisor == 0) {
      throw call.refused("the number can't be divided by zero at modulo operation");
    }
    return call.integer(0) % divisor;
  }

  private static double reduced(Call call, DoubleBinaryOperator operator) {
    call.takesAtLeast(1);
    @Nullable Double result = null;
    for (Object argument : call.arguments()) {
      List<?> numbers = argument instanceof List<?> list ? list : List.of(number(call, argument));
      for (Object number : numbers) {
        double next = Cast.floating(number, call.name());
        result = result == null ? next : operator.applyAsDouble(result, next);
      }
    }
    if (result == null) {
      throw call.refused("must provide at least one number");
    }
    return result;
  }
}
