package dev.faqeditor.template;

import dev.faqeditor.template.parse.Expression;
import dev.faqeditor.template.parse.Node;
import dev.faqeditor.template.parse.Pipe;
import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.TemplateStop;
import dev.faqeditor.template.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes expressions where the dot and the variables have certain values. */
final class Evaluation {

  private final Run run;
  private final Template template;
  private final @Nullable Object dot;
  private final Variables variables;

  Evaluation(Run run, Template template, @Nullable Object dot) {
    this(run, template, dot, new Variables(dot));
  }

  private Evaluation(Run run, Template template, @Nullable Object dot, Variables variables) {
    this.run = run;
    this.template = template;
    this.dot = dot;
    this.variables = variables;
  }

  /** The same with another dot. */
  Evaluation with(@Nullable Object other) {
    return new Evaluation(run, template, other, variables);
  }

  Variables variables() {
    return variables;
  }

  /** The value of a pipeline, which its variables are given too. */
  @Nullable Object value(Pipe pipe) {
    Object value = known(valueOrMissing(pipe));
    for (int i = 0; i < pipe.variables().size(); i++) {
      bind(pipe, i, value);
    }
    return value;
  }

  /** The value of a pipeline whose variables are those of a loop. */
  @Nullable Object valueOnly(Pipe pipe) {
    return known(valueOrMissing(pipe));
  }

  void bind(Pipe pipe, int variable, @Nullable Object value) {
    String name = pipe.variables().get(variable);
    if (pipe.assigns()) {
      variables.set(name, value);
    } else {
      variables.declare(name, value);
    }
  }

  private @Nullable Object valueOrMissing(Pipe pipe) {
    run.budget().nest();
    Object value = null;
    List<Pipe.Command> commands = pipe.commands();
    for (int i = 0; i < commands.size(); i++) {
      List<@Nullable Object> piped = new ArrayList<>();
      if (i > 0) {
        piped.add(known(value));
      }
      value = command(commands.get(i), piped);
    }
    run.budget().leaveNest();
    return value;
  }

  /** Nil for what a map lacks. */
  private static @Nullable Object known(@Nullable Object value) {
    return value == MemberAccess.MISSING ? null : value;
  }

  private @Nullable Object command(Pipe.Command command, List<@Nullable Object> piped) {
    run.budget().spend(1);
    run.position().at(command.line());
    Expression first = command.words().get(0);
    List<Expression> rest = command.words().subList(1, command.words().size());
    if (first instanceof Expression.Name name) {
      return function(name.name(), rest, piped);
    }
    if (first instanceof Expression.Field field) {
      return members(dot, field.names(), arguments(rest, piped));
    }
    if (first instanceof Expression.Variable variable && !variable.fields().isEmpty()) {
      Object receiver = variables.get(variable.name());
      return members(receiver, variable.fields(), arguments(rest, piped));
    }
    if (first instanceof Expression.Chain chain) {
      return chain(chain, arguments(rest, piped));
    }
    if (!rest.isEmpty() || !piped.isEmpty()) {
      throw TemplateStop.wrongArgument("can't give argument to non-function");
    }
    if (first instanceof Expression.Nil) {
      throw TemplateStop.wrongArgument("nil is not a command");
    }
    return argumentOrMissing(first);
  }

  private List<@Nullable Object> arguments(List<Expression> words, List<@Nullable Object> piped) {
    List<@Nullable Object> arguments = new ArrayList<>(words.size() + 1);
    for (Expression word : words) {
      arguments.add(argument(word));
    }
    arguments.addAll(piped);
    return arguments;
  }

  private @Nullable Object argument(Expression word) {
    return known(argumentOrMissing(word));
  }

  private @Nullable Object argumentOrMissing(Expression word) {
    if (word instanceof Expression.Literal literal) {
      return literal.value();
    }
    if (word instanceof Expression.Dot) {
      return dot;
    }
    if (word instanceof Expression.Field field) {
      return members(dot, field.names(), List.of());
    }
    if (word instanceof Expression.Variable variable) {
      return members(variables.get(variable.name()), variable.fields(), List.of());
    }
    if (word instanceof Expression.Name name) {
      return function(name.name(), List.of(), List.of());
    }
    if (word instanceof Expression.Chain chain) {
      return chain(chain, List.of());
    }
    return word instanceof Pipe pipe ? parentheses(pipe) : null;
  }

  private @Nullable Object parentheses(Pipe pipe) {
    Object value = valueOrMissing(pipe);
    for (int i = 0; i < pipe.variables().size(); i++) {
      bind(pipe, i, known(value));
    }
    return value;
  }

  private @Nullable Object members(
      @Nullable Object receiver, List<String> names, List<@Nullable Object> arguments) {
    Object value = receiver;
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      run.budget().spend(1);
      value = MemberAccess.of(value, names.get(i), last ? arguments : List.of(), run);
    }
    return value;
  }

  private @Nullable Object chain(Expression.Chain chain, List<@Nullable Object> arguments) {
    if (!(chain.base() instanceof Expression.Name name)) {
      return members(argumentOrMissing(chain.base()), chain.names(), arguments);
    }
    List<String> names = chain.names();
    for (int used = names.size(); used >= 0; used--) {
      StringBuilder dotted = new StringBuilder(name.name());
      names.subList(0, used).forEach(part -> dotted.append('.').append(part));
      if (run.has(dotted.toString())) {
        List<String> rest = names.subList(used, names.size());
        Object value = call(dotted.toString(), rest.isEmpty() ? arguments : List.of());
        return members(value, rest, arguments);
      }
    }
    throw new TemplateStop(FaultKind.UNKNOWN_FUNCTION, name.name() + "." + String.join(".", names));
  }

  /** Whether a function belongs to the language itself. */
  static boolean isBuiltIn(String name) {
    return name.equals("and") || name.equals("or") || name.equals("return");
  }

  private @Nullable Object function(
      String name, List<Expression> words, List<@Nullable Object> piped) {
    if (name.equals("and") || name.equals("or")) {
      return shortCircuit(name.equals("or"), words, piped);
    }
    List<@Nullable Object> arguments = arguments(words, piped);
    return name.equals("return")
        ? arguments.isEmpty() ? null : arguments.get(arguments.size() - 1)
        : call(name, arguments);
  }

  /** The first value that settles it, or the last; what follows it is not computed. */
  private @Nullable Object shortCircuit(
      boolean settledBy, List<Expression> words, List<@Nullable Object> piped) {
    if (words.isEmpty() && piped.isEmpty()) {
      throw TemplateStop.wrongArgument("wrong number of args for " + (settledBy ? "or" : "and"));
    }
    Object value = null;
    for (Expression word : words) {
      value = argument(word);
      if (Truth.of(value) == settledBy) {
        return value;
      }
    }
    return piped.isEmpty() ? value : piped.get(0);
  }

  /** Partials that the template defines itself come before the site's. */
  private @Nullable Object call(String name, List<@Nullable Object> arguments) {
    boolean partial =
        name.equals("partial") || name.equals("partials.Include") || name.equals("partialCached");
    if (partial && !arguments.isEmpty() && arguments.get(0) instanceof String wanted) {
      Optional<List<Node>> own = template.defined("partials/" + wanted);
      if (own.isPresent()) {
        return run.printed(template, own.get(), arguments.size() > 1 ? arguments.get(1) : null);
      }
    }
    return run.call(name, arguments);
  }
}
