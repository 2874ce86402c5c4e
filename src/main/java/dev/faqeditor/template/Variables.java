package dev.faqeditor.template;

import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateStop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables that can be seen, the innermost last. */
final class Variables {

  private record Variable(String name, @Nullable Object value) {}

  private final List<Variable> variables = new ArrayList<>();

  Variables(@Nullable Object dot) {
    declare("$", dot);
  }

  int mark() {
    return variables.size();
  }

  void backTo(int mark) {
    variables.subList(mark, variables.size()).clear();
  }

  void declare(String name, @Nullable Object value) {
    variables.add(new Variable(name, value));
  }

  void set(String name, @Nullable Object value) {
    variables.set(indexOf(name), new Variable(name, value));
  }

  @Nullable Object get(String name) {
    return variables.get(indexOf(name)).value();
  }

  private int indexOf(String name) {
    for (int i = variables.size() - 1; i >= 0; i--) {
      if (variables.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new TemplateStop(FaultKind.SYNTAX, "undefined variable " + name);
  }
}
