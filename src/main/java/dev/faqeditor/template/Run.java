package dev.faqeditor.template;

import dev.faqeditor.template.function.Call;
import dev.faqeditor.template.function.Caller;
import dev.faqeditor.template.function.Library;
import dev.faqeditor.template.function.LibraryFunction;
import dev.faqeditor.template.parse.Node;
import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateFunction;
import dev.faqeditor.template.value.TemplateStop;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One printing of a template, with all the partials that it calls. */
final class Run implements Caller {

  private final TemplateContext context;
  private final Budget budget = new Budget();
  private final Position position = new Position();
  private final Map<String, Object> cached = new HashMap<>();

  Run(TemplateContext context) {
    this.context = context;
  }

  Budget budget() {
    return budget;
  }

  Position position() {
    return position;
  }

  @Override
  public void spend(long steps) {
    budget.spend(steps);
  }

  @Override
  public void checkTime() {
    budget.checkTime();
  }

  @Override
  public String markdownify(String markdown) {
    return context.markdownify(markdown);
  }

  @Override
  public Locale locale() {
    return context.locale();
  }

  @Override
  public boolean hasPartial(String name) {
    return site(name).isPresent();
  }

  @Override
  public boolean has(String function) {
    return Library.find(function).isPresent() || context.function(function).isPresent();
  }

  @Override
  public @Nullable Object call(String function, List<@Nullable Object> arguments) {
    budget.spend(1);
    Optional<LibraryFunction> own = Library.find(function);
    Object result;
    if (own.isPresent()) {
      result = own.get().of(new Call(this, function, arguments));
    } else {
      Optional<TemplateFunction> given = context.function(function);
      if (given.isEmpty()) {
        throw new TemplateStop(FaultKind.UNKNOWN_FUNCTION, function);
      }
      result = given.get().call(arguments);
    }
    Object plain = Plain.value(result);
    if (plain instanceof String text) {
      Bounds.checkText(text.length());
      budget.spend(text.length() / 128);
    } else if (plain instanceof List<?> list) {
      budget.spend(list.size() / 16);
    } else if (plain instanceof Map<?, ?> map) {
      budget.spend(map.size() / 16);
    }
    return plain;
  }

  @Override
  public @Nullable Object partial(String name, @Nullable Object dot, @Nullable String variant) {
    if (variant == null) {
      return partial(name, dot);
    }
    String key = name + "\0" + variant;
    if (!cached.containsKey(key)) {
      cached.put(key, partial(name, dot));
    }
    return cached.get(key);
  }

  private @Nullable Object partial(String name, @Nullable Object dot) {
    Optional<Template> template = site(name);
    if (template.isEmpty()) {
      throw new TemplateStop(FaultKind.UNKNOWN_TEMPLATE, "partials/" + name);
    }
    return printed(template.get(), template.get().tree().main(), dot);
  }

  /** A partial that the site has, with or without its suffix. */
  Optional<Template> site(String name) {
    String plain = name.startsWith("partials/") ? name.substring("partials/".length()) : name;
    Optional<Template> template = context.partial(plain);
    return template.isPresent() || plain.endsWith(".html")
        ? template
        : context.partial(plain + ".html");
  }

  /** What a template prints, or what it returns. */
  @Nullable Object printed(Template template, List<Node> nodes, @Nullable Object dot) {
    if (template.fault().isPresent()) {
      Fault fault = template.fault().get();
      position.restore(fault.template(), fault.line());
      throw new TemplateStop(fault.kind(), fault.detail());
    }
    String caller = position.template();
    int line = position.line();
    budget.call();
    position.enter(template.name());
    Walk walk = new Walk(this, template);
    String text = walk.text(nodes, dot);
    position.restore(caller, line);
    budget.leaveCall();
    return walk.hasReturned() ? walk.returned() : SafeText.html(text);
  }
}
