package dev.faqeditor.template.function;

import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.GoFormat;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.TemplateStop;
import java.util.Map;

/** Hugo's {@code fmt}. */
final class FormatFunctions {

  private FormatFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("print fmt.Print", call -> GoText.of(call.arguments()))
        .add("println fmt.Println", call -> GoText.lineOf(call.arguments()))
        .add("printf fmt.Printf", FormatFunctions::format)
        .add("errorf fmt.Errorf", FormatFunctions::fail)
        .add("erroridf fmt.Erroridf", FormatFunctions::failWithId)
        .add("warnf fmt.Warnf warnidf fmt.Warnidf", call -> "")
        .all();
  }

  private static String format(Call call) {
    call.takesAtLeast(1);
    return GoFormat.print(call.string(0), call.arguments().subList(1, call.size()));
  }

  private static Object fail(Call call) {
    throw new TemplateStop(FaultKind.ERROR, format(call));
  }

  private static Object failWithId(Call call) {
    call.takesAtLeast(2);
    throw new TemplateStop(
        FaultKind.ERROR, GoFormat.print(call.string(1), call.arguments().subList(2, call.size())));
  }
}
