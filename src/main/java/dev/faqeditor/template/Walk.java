package dev.faqeditor.template;

import dev.faqeditor.template.escape.Escaping;
import dev.faqeditor.template.escape.HtmlContext;
import dev.faqeditor.template.escape.LiteralText;
import dev.faqeditor.template.parse.Expression;
import dev.faqeditor.template.parse.Node;
import dev.faqeditor.template.parse.Pipe;
import dev.faqeditor.template.value.Bounds;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.GoText;
import dev.faqeditor.template.value.GoType;
import dev.faqeditor.template.value.TemplateStop;
import dev.faqeditor.template.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through the nodes of one template and prints them. */
final class Walk {

  /** How a node ends. */
  private enum End {
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN
  }

  private final Run run;
  private final Template template;
  private final StringBuilder output = new StringBuilder();
  private HtmlContext place = HtmlContext.TEXT;
  private boolean hasReturned;
  private @Nullable Object returned;

  Walk(Run run, Template template) {
    this.run = run;
    this.template = template;
  }

  String text(@Nullable Object dot) {
    return text(template.tree().main(), dot);
  }

  String text(List<Node> nodes, @Nullable Object dot) {
    walk(nodes, new Evaluation(run, template, dot));
    return output.toString();
  }

  boolean hasReturned() {
    return hasReturned;
  }

  @Nullable Object returned() {
    return returned;
  }

  private End walk(List<Node> nodes, Evaluation evaluation) {
    run.budget().nest();
    End end = End.NORMAL;
    for (Node node : nodes) {
      run.budget().spend(1);
      run.position().at(node.line());
      end = walk(node, evaluation);
      if (end != End.NORMAL) {
        break;
      }
    }
    run.budget().leaveNest();
    return end;
  }

  private End walk(Node node, Evaluation evaluation) {
    if (node instanceof Node.Text text) {
      printLiteral(text.text());
    } else if (node instanceof Node.Action action) {
      return act(action.pipe(), evaluation);
    } else if (node instanceof Node.If branch) {
      int mark = evaluation.variables().mark();
      boolean truth = Truth.of(evaluation.value(branch.pipe()));
      End end = walk(truth ? branch.then() : branch.otherwise(), evaluation);
      evaluation.variables().backTo(mark);
      return end;
    } else if (node instanceof Node.With branch) {
      int mark = evaluation.variables().mark();
      Object value = evaluation.value(branch.pipe());
      End end =
          Truth.of(value)
              ? walk(branch.then(), evaluation.with(value))
              : walk(branch.otherwise(), evaluation);
      evaluation.variables().backTo(mark);
      return end;
    } else if (node instanceof Node.Range range) {
      return range(range, evaluation);
    } else if (node instanceof Node.Call call) {
      call(call, evaluation);
    } else {
      return node instanceof Node.Break ? End.BREAK : End.CONTINUE;
    }
    return End.NORMAL;
  }

  private void printLiteral(String text) {
    run.budget().spend(text.length() / 64);
    if (!template.printsHtml()) {
      print(text);
      return;
    }
    LiteralText literal = LiteralText.of(place, text);
    place = literal.after();
    print(literal.printed());
  }

  private void print(String text) {
    output.append(text);
    Bounds.checkText(output.length());
  }

  private End act(Pipe pipe, Evaluation evaluation) {
    List<Expression> last = pipe.commands().get(pipe.commands().size() - 1).words();
    String name = last.get(0) instanceof Expression.Name word ? word.name() : "";
    Object value = evaluation.value(pipe);
    if (name.equals("return")) {
      hasReturned = true;
      returned = value;
      return End.RETURN;
    }
    if (pipe.variables().isEmpty() && !template.printsHtml()) {
      String text = GoText.of(value);
      run.budget().spend(text.length() / 64);
      print(text);
    } else if (pipe.variables().isEmpty()) {
      Escaping.Done done =
          switch (name) {
            case "html" -> Escaping.Done.HTML;
            case "urlquery" -> Escaping.Done.URL;
            default -> Escaping.Done.NOTHING;
          };
      Escaping escaping = Escaping.of(place, value, done);
      place = escaping.after();
      run.budget().spend(escaping.printed().length() / 64);
      print(escaping.printed());
    }
    return End.NORMAL;
  }

  private End range(Node.Range range, Evaluation evaluation) {
    Pipe pipe = range.pipe();
    int mark = evaluation.variables().mark();
    Object value = evaluation.valueOnly(pipe);
    boolean any = false;
    End end = End.NORMAL;
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size() && isGoing(end); i++) {
        end = turn(range, evaluation, (long) i, Plain.value(list.get(i)));
        any = true;
      }
    } else if (value instanceof Map<?, ?> map) {
      for (Map.Entry<String, Object> entry : GoText.sorted(map).entrySet()) {
        if (!isGoing(end)) {
          break;
        }
        end = turn(range, evaluation, entry.getKey(), Plain.value(entry.getValue()));
        any = true;
      }
    } else if (value instanceof Long count) {
      for (long i = 0; i < count && isGoing(end); i++) {
        end = turn(range, evaluation, i, i);
        any = true;
      }
    } else if (value != null) {
      throw TemplateStop.wrongArgument("range can't iterate over " + GoType.nameOf(value));
    }
    evaluation.variables().backTo(mark);
    if (!any) {
      end = walk(range.otherwise(), evaluation);
      evaluation.variables().backTo(mark);
      return end;
    }
    return end == End.RETURN ? End.RETURN : End.NORMAL;
  }

  private static boolean isGoing(End end) {
    return end == End.NORMAL || end == End.CONTINUE;
  }

  private End turn(Node.Range range, Evaluation evaluation, Object key, @Nullable Object item) {
    run.budget().spend(1);
    int mark = evaluation.variables().mark();
    List<String> names = range.pipe().variables();
    if (names.size() == 1) {
      evaluation.bind(range.pipe(), 0, item);
    } else if (names.size() == 2) {
      evaluation.bind(range.pipe(), 0, key);
      evaluation.bind(range.pipe(), 1, item);
    }
    End end = walk(range.each(), evaluation.with(item));
    evaluation.variables().backTo(mark);
    return end;
  }

  /** A template that this one defines prints into the same place; one of the site's likewise. */
  private void call(Node.Call call, Evaluation evaluation) {
    Pipe pipe = call.dot();
    Object dot = pipe == null ? null : evaluation.value(pipe);
    Optional<List<Node>> own = template.defined(call.name());
    if (own.isPresent()) {
      int line = run.position().line();
      run.budget().call();
      End end = walk(own.get(), new Evaluation(run, template, dot));
      run.budget().leaveCall();
      run.position().at(line);
      if (end == End.RETURN) {
        hasReturned = false;
      }
      return;
    }
    Optional<Template> other = run.site(call.name());
    if (other.isEmpty()) {
      throw new TemplateStop(FaultKind.UNKNOWN_TEMPLATE, call.name());
    }
    print(GoText.of(run.printed(other.get(), other.get().tree().main(), dot)));
  }
}
