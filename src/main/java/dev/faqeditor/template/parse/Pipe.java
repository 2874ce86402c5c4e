package dev.faqeditor.template.parse;

import java.util.List;

/**
 * A pipeline: commands, each of which is given the value of the one before as its last argument.
 *
 * @param variables the variables it declares or sets, with their dollars
 * @param assigns whether they exist already
 */
public record Pipe(int line, List<String> variables, boolean assigns, List<Command> commands)
    implements Expression {

  /** One command: a function and its arguments, or a single value. */
  public record Command(int line, List<Expression> words) {}
}
