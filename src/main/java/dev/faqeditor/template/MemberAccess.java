package dev.faqeditor.template;

import dev.faqeditor.template.function.TimeMembers;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.GoType;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.TemplateStop;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field or method of a value. */
final class MemberAccess {

  /** The value of a key that a map lacks: nil, but one whose own members are missing likewise. */
  static final Object MISSING = new Object();

  private MemberAccess() {}

  static @Nullable Object of(
      @Nullable Object receiver, String name, List<@Nullable Object> arguments, Run run) {
    if (receiver == MISSING) {
      return MISSING;
    }
    if (receiver == null) {
      throw unknown("nil pointer evaluating interface {}." + name);
    }
    Object value = Members.NO_SUCH_MEMBER;
    if (receiver instanceof Members members) {
      value = Plain.value(members.member(name, arguments));
    } else if (receiver instanceof Map<?, ?> map) {
      return entry(map, name, arguments);
    } else if (!(receiver instanceof List<?>)) {
      value = TimeMembers.of(receiver, name, arguments, run);
    }
    if (value == Members.NO_SUCH_MEMBER) {
      throw unknown(name + " in type " + GoType.nameOf(receiver));
    }
    return value;
  }

  private static @Nullable Object entry(
      Map<?, ?> map, String name, List<@Nullable Object> arguments) {
    if (!arguments.isEmpty()) {
      throw TemplateStop.wrongArgument(name + " is not a method but has arguments");
    }
    return map.containsKey(name) ? Plain.value(map.get(name)) : MISSING;
  }

  private static TemplateStop unknown(String detail) {
    return new TemplateStop(FaultKind.UNKNOWN_MEMBER, detail);
  }
}
