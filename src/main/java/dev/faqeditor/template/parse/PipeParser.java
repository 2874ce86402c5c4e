package dev.faqeditor.template.parse;

import dev.faqeditor.template.parse.Token.Kind;
import dev.faqeditor.template.value.Numeral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads pipelines, and minds which variables they can see. */
final class PipeParser {

  private static final int DEEPEST = 100;

  private final Tokens tokens;
  private final Set<String> fields = new HashSet<>();
  private final Map<String, Integer> functions = new HashMap<>();
  private List<String> variables = new ArrayList<>(List.of("$"));
  private int depth;

  PipeParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Set<String> fields() {
    return fields;
  }

  Map<String, Integer> functions() {
    return functions;
  }

  int openScope() {
    return variables.size();
  }

  void closeScope(int scope) {
    variables.subList(scope, variables.size()).clear();
  }

  /** A definition sees only its own dot; answers the scope to come back to. */
  List<String> freshScope() {
    List<String> outer = variables;
    variables = new ArrayList<>(List.of("$"));
    return outer;
  }

  void restoreScope(List<String> outer) {
    variables = outer;
  }

  Pipe readPipe(String where, Kind end) throws SyntaxFault {
    Token first = tokens.peekPastSpace();
    List<String> declared = new ArrayList<>();
    boolean assigns = readVariables(declared, where);
    List<Pipe.Command> commands = new ArrayList<>();
    while (true) {
      Token next = tokens.peekPastSpace();
      if (next.is(end)) {
        tokens.take();
        break;
      }
      commands.add(readCommand(where));
    }
    if (commands.isEmpty()) {
      throw new SyntaxFault(first.line(), "missing value for " + where);
    }
    for (Pipe.Command command : commands.subList(1, commands.size())) {
      Expression word = command.words().get(0);
      if (word instanceof Expression.Literal
          || word instanceof Expression.Nil
          || word instanceof Expression.Dot) {
        throw new SyntaxFault(command.line(), "non executable command in pipeline");
      }
    }
    if (!assigns) {
      variables.addAll(declared);
    }
    return new Pipe(first.line(), List.copyOf(declared), assigns, List.copyOf(commands));
  }

  /** {@code $x :=}, {@code $x =}, and in a range {@code $i, $x :=}. */
  private boolean readVariables(List<String> declared, String where) throws SyntaxFault {
    int mark = tokens.mark();
    Token variable = tokens.peekPastSpace();
    if (!variable.is(Kind.VARIABLE)) {
      return false;
    }
    tokens.take();
    declared.add(variable.text());
    Token next = tokens.takePastSpace();
    if (next.is(Kind.COMMA) && where.equals("range")) {
      Token second = tokens.takePastSpace();
      if (!second.is(Kind.VARIABLE)) {
        throw Tokens.unexpected(second, "range");
      }
      declared.add(second.text());
      next = tokens.takePastSpace();
      if (!next.is(Kind.DECLARE) && !next.is(Kind.ASSIGN)) {
        throw Tokens.unexpected(next, "range");
      }
    }
    if (next.is(Kind.DECLARE)) {
      return false;
    }
    if (next.is(Kind.ASSIGN)) {
      for (String name : declared) {
        checkVariable(name, variable.line());
      }
      return true;
    }
    declared.clear();
    tokens.backTo(mark);
    return false;
  }

  private Pipe.Command readCommand(String where) throws SyntaxFault {
    List<Expression> words = new ArrayList<>();
    int line = tokens.peekPastSpace().line();
    while (true) {
      Expression operand = readOperand();
      if (operand == null) {
        break;
      }
      words.add(operand);
      if (!tokens.peek().is(Kind.SPACE)) {
        break;
      }
      tokens.peekPastSpace();
    }
    Token next = tokens.peekPastSpace();
    if (words.isEmpty()) {
      throw next.is(Kind.CLOSE)
          ? new SyntaxFault(next.line(), "missing value for " + where)
          : Tokens.unexpected(next, where);
    }
    if (next.is(Kind.PIPE)) {
      tokens.take();
      Token after = tokens.peekPastSpace();
      if (after.is(Kind.CLOSE) || after.is(Kind.RIGHT) || after.is(Kind.PIPE)) {
        throw new SyntaxFault(after.line(), "missing value for " + where);
      }
    } else if (!next.is(Kind.CLOSE) && !next.is(Kind.RIGHT)) {
      throw Tokens.unexpected(next, where);
    }
    return new Pipe.Command(line, List.copyOf(words));
  }

  private @Nullable Expression readOperand() throws SyntaxFault {
    Token token = tokens.peek();
    Expression term = readTerm();
    if (term == null || !tokens.peek().is(Kind.FIELD)) {
      return term;
    }
    List<String> names = new ArrayList<>();
    while (tokens.peek().is(Kind.FIELD)) {
      names.add(tokens.take().text());
    }
    fields.addAll(names);
    if (term instanceof Expression.Field field) {
      names.addAll(0, field.names());
      return new Expression.Field(List.copyOf(names));
    }
    if (term instanceof Expression.Variable variable) {
      return new Expression.Variable(variable.name(), List.copyOf(names));
    }
    if (term instanceof Expression.Literal || term instanceof Expression.Nil) {
      throw new SyntaxFault(token.line(), "unexpected ." + names.get(0) + " after term");
    }
    return new Expression.Chain(term, List.copyOf(names));
  }

  private @Nullable Expression readTerm() throws SyntaxFault {
    Token token = tokens.peek();
    switch (token.kind()) {
      case WORD -> {
        tokens.take();
        if (!tokens.peek().is(Kind.FIELD)) {
          functions.putIfAbsent(token.text(), token.line());
        }
        return new Expression.Name(token.text());
      }
      case DOT -> {
        tokens.take();
        return new Expression.Dot();
      }
      case NIL -> {
        tokens.take();
        return new Expression.Nil();
      }
      case VARIABLE -> {
        tokens.take();
        checkVariable(token.text(), token.line());
        return new Expression.Variable(token.text(), List.of());
      }
      case FIELD -> {
        tokens.take();
        fields.add(token.text());
        return new Expression.Field(List.of(token.text()));
      }
      case BOOLEAN -> {
        tokens.take();
        return new Expression.Literal(token.text().equals("true"));
      }
      case STRING -> {
        tokens.take();
        return new Expression.Literal(token.text());
      }
      case CHARACTER -> {
        tokens.take();
        return new Expression.Literal((long) token.text().codePointAt(0));
      }
      case NUMBER -> {
        tokens.take();
        Number number = Numeral.literal(token.text());
        if (number == null) {
          throw new SyntaxFault(token.line(), "bad number syntax: " + token.text());
        }
        return new Expression.Literal(number);
      }
      case LEFT -> {
        return readParentheses();
      }
      default -> {
        return null;
      }
    }
  }

  private Expression readParentheses() throws SyntaxFault {
    Token left = tokens.take();
    if (++depth > DEEPEST) {
      throw new SyntaxFault(left.line(), "parentheses nested too deep");
    }
    Pipe pipe = readPipe("parenthesized pipeline", Kind.RIGHT);
    depth--;
    return pipe;
  }

  private void checkVariable(String name, int line) throws SyntaxFault {
    if (!variables.contains(name)) {
      throw new SyntaxFault(line, "undefined variable " + name);
    }
  }
}
