package dev.faqeditor.preview.shortcode;

import dev.faqeditor.template.function.Scratch;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateStop;
import dev.faqeditor.text.LineNumbers;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a shortcode's template sees as its dot: Hugo's {@code ShortcodeWithPage}. */
final class ShortcodeMembers implements Members {

  private final ShortcodeCall call;
  private final PageMembers page;
  private final Runnable placed;
  private final Scratch scratch = new Scratch();

  /**
   * The members of one use.
   *
   * @param placed told when the template asks for what depends on the use's place on the page
   */
  ShortcodeMembers(ShortcodeCall call, PageMembers page, Runnable placed) {
    this.call = call;
    this.page = page;
    this.placed = placed;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    return switch (name) {
      case "Get" -> get(arguments);
      case "Params" -> call.isNamed() ? call.named() : call.positional();
      case "IsNamedParams" -> call.isNamed();
      case "Inner" -> SafeText.html(call.inner().orElse(""));
      case "InnerDeindent" -> SafeText.html(call.inner().orElse("").stripIndent());
      case "Name" -> call.name();
      case "Ordinal" -> ordinal();
      case "Parent" ->
          call.parent().map(parent -> new ShortcodeMembers(parent, page, placed)).orElse(null);
      case "Page" -> page;
      case "Position" -> position();
      case "Site", "Ref", "RelRef" -> page.member(name, arguments);
      case "Scratch", "Store" -> scratch;
      default -> NO_SUCH_MEMBER;
    };
  }

  /** A parameter by its name or place; nothing, as an empty text, where the tag has it not. */
  private Object get(List<@Nullable Object> arguments) {
    Object key = arguments.size() == 1 ? arguments.get(0) : null;
    if (key instanceof Long index) {
      List<Object> values = call.positional();
      return index >= 0 && index < values.size() ? values.get(index.intValue()) : "";
    }
    if (key instanceof String name) {
      return Optional.ofNullable(call.named().get(name)).orElse("");
    }
    throw TemplateStop.wrongArgument("Get");
  }

  private long ordinal() {
    placed.run();
    return call.ordinal();
  }

  private String position() {
    placed.run();
    int start = call.tag().span().start();
    return "\"" + page.path() + ":" + LineNumbers.at(call.text(), start) + "\"";
  }
}
