package dev.faqeditor.template;

import dev.faqeditor.template.escape.PlaceCheck;
import dev.faqeditor.template.escape.PlaceFault;
import dev.faqeditor.template.parse.Node;
import dev.faqeditor.template.parse.SyntaxFault;
import dev.faqeditor.template.parse.Tree;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateStop;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A template that was read. Immutable; many threads may print it at once.
 *
 * <pre>{@code
 * if (Template.parse("note.html", source) instanceof Template template) {
 *   PrintResult result = template.print(shortcode, site);
 * }
 * }</pre>
 */
public final class Template implements ParseResult {

  private final String name;
  private final Tree tree;
  private final boolean html;
  private final Optional<Fault> misplaced;

  private Template(String name, Tree tree, boolean html) {
    this.name = name;
    this.tree = tree;
    this.html = html;
    this.misplaced = html ? misplaced(name, tree) : Optional.empty();
  }

  /**
   * Reads a template.
   *
   * @param name what faults call it
   */
  public static ParseResult parse(String name, String source) {
    return parse(name, source, true);
  }

  /**
   * Reads a template that prints other text than HTML, so that values are printed as they are; the
   * partials that it calls print HTML nevertheless.
   *
   * @param name what faults call it
   */
  public static ParseResult parseText(String name, String source) {
    return parse(name, source, false);
  }

  private static ParseResult parse(String name, String source, boolean html) {
    try {
      return new Template(name, Tree.of(source), html);
    } catch (SyntaxFault fault) {
      return new Fault(name, fault.line(), FaultKind.SYNTAX, fault.detail());
    } catch (StackOverflowError e) {
      return new Fault(name, 1, FaultKind.TOO_MUCH, "nested too deep");
    }
  }

  private static Optional<Fault> misplaced(String name, Tree tree) {
    try {
      PlaceCheck.check(tree);
      return Optional.empty();
    } catch (PlaceFault fault) {
      return Optional.of(new Fault(name, fault.line(), FaultKind.UNSAFE_CONTEXT, fault.detail()));
    }
  }

  public String name() {
    return name;
  }

  /**
   * Whether a field or method of that name is mentioned anywhere. A shortcode takes a closing tag
   * if its template mentions {@code Inner} or {@code InnerDeindent}.
   */
  public boolean reads(String member) {
    return tree.fields().contains(member);
  }

  /**
   * Prints the template.
   *
   * @param dot what {@code .} and {@code $} are
   */
  public PrintResult print(@Nullable Object dot, TemplateContext context) {
    if (misplaced.isPresent()) {
      return misplaced.get();
    }
    Run run = new Run(context);
    Position position = run.position();
    try {
      position.enter(name);
      checkFunctions(run);
      return new Printed(new Walk(run, this).text(dot));
    } catch (TemplateStop stop) {
      return new Fault(position.template(), position.line(), stop.kind(), stop.detail());
    } catch (StackOverflowError e) {
      String detail = "nested too deep";
      return new Fault(position.template(), position.line(), FaultKind.TOO_MUCH, detail);
    } catch (RuntimeException e) {
      // a defect in a function, or in a member that was given; the page is shown nevertheless
      String detail = "internal: " + e;
      return new Fault(position.template(), position.line(), FaultKind.ERROR, detail);
    }
  }

  /** A function that Hugo does not know keeps it from reading the template at all. */
  private void checkFunctions(Run run) {
    tree.functions()
        .forEach(
            (function, line) -> {
              if (!Evaluation.isBuiltIn(function)
                  && !KnownNames.has(function)
                  && !run.has(function)) {
                run.position().at(line);
                throw new TemplateStop(FaultKind.UNKNOWN_FUNCTION, function);
              }
            });
  }

  /** Whether it prints HTML, in which each value must be spelled for its place. */
  boolean printsHtml() {
    return html;
  }

  Tree tree() {
    return tree;
  }

  /** Why it can't be printed at all, if so. */
  Optional<Fault> fault() {
    return misplaced;
  }

  /** One of the templates that this one defines. */
  Optional<List<Node>> defined(String definition) {
    return Optional.ofNullable(tree.defined().get(definition));
  }
}
