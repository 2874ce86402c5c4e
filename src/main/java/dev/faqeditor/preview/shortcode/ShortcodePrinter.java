package dev.faqeditor.preview.shortcode;

import dev.faqeditor.template.Fault;
import dev.faqeditor.template.ParseResult;
import dev.faqeditor.template.PrintResult;
import dev.faqeditor.template.Printed;
import dev.faqeditor.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints shortcodes of one page by their templates, and tells what came in the way. */
final class ShortcodePrinter {

  private static final Set<String> REFERENCES = Set.of("ref", "relref");

  private final ShortcodeTemplates templates;
  private final PageMembers page;
  private final SiteFunctions functions;
  private final Set<ShortcodeFault> faults = new LinkedHashSet<>();

  private boolean placed;

  ShortcodePrinter(ShortcodeTemplates templates, PageMembers page, SiteFunctions functions) {
    this.templates = templates;
    this.page = page;
    this.functions = functions;
  }

  /** Whether a template has asked for a shortcode's number or line on the page. */
  boolean isPlaced() {
    return placed;
  }

  /** What came in the way, each thing once. */
  List<ShortcodeFault> faults() {
    return new ArrayList<>(faults);
  }

  /**
   * What a shortcode prints; a card if it has no template that can print it.
   *
   * @param asked the question's text, if it is one
   */
  String print(ShortcodeCall call, Optional<String> asked) {
    Optional<ParseResult> template = templates.shortcode(call.name());
    if (template.isEmpty() && asked.isPresent() && !templates.hasSite()) {
      return Cards.question(call, asked.get());
    }
    if (template.isEmpty()) {
      return card(call, ShortcodeFault.Kind.NO_TEMPLATE, "");
    }
    if (template.get() instanceof Template readable) {
      return print(call, readable);
    }
    return card(call, (Fault) template.get());
  }

  /** A card for a shortcode that stands in too many others to be printed. */
  String tooDeep(ShortcodeCall call) {
    return card(call, ShortcodeFault.Kind.TOO_MUCH, "");
  }

  private String print(ShortcodeCall call, Template template) {
    boolean takesClosing = templates.takesClosing(call.name()).orElse(false);
    if (takesClosing != call.isClosed()) {
      faults.add(new ShortcodeFault(ShortcodeFault.Kind.CLOSING, call.name(), ""));
      if (!takesClosing) {
        return Cards.card(call); // what stands inside would be lost
      }
    }
    PrintResult result =
        template.print(new ShortcodeMembers(call, page, () -> placed = true), functions);
    return result instanceof Printed printed ? printed.text() : card(call, (Fault) result);
  }

  private String card(ShortcodeCall call, Fault fault) {
    ShortcodeFault.Kind kind =
        switch (fault.kind()) {
          case SYNTAX, UNSAFE_CONTEXT -> ShortcodeFault.Kind.BROKEN_TEMPLATE;
          case UNKNOWN_FUNCTION, UNKNOWN_MEMBER, UNKNOWN_TEMPLATE, WRONG_ARGUMENT ->
              ShortcodeFault.Kind.NEEDS_MORE;
          case ERROR -> ShortcodeFault.Kind.REFUSED;
          case TOO_MUCH -> ShortcodeFault.Kind.TOO_MUCH;
        };
    return card(call, kind, fault.detail());
  }

  /** A reference stands in the middle of a link, where a card would break what is around it. */
  private String card(ShortcodeCall call, ShortcodeFault.Kind kind, String detail) {
    faults.add(new ShortcodeFault(kind, call.name(), detail));
    return REFERENCES.contains(call.name()) ? "" : Cards.card(call);
  }
}
