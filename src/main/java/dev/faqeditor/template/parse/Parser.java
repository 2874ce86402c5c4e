package dev.faqeditor.template.parse;

import dev.faqeditor.template.parse.Token.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the actions that make up a template: blocks, definitions, calls. */
final class Parser {

  private static final int DEEPEST = 200;

  private final Tokens tokens;
  private final PipeParser pipes;
  private final Map<String, List<Node>> defined = new LinkedHashMap<>();
  private int depth;
  private int loops;

  Parser(String source) throws SyntaxFault {
    tokens = new Tokens(Lexer.tokens(source));
    pipes = new PipeParser(tokens);
  }

  Tree tree() throws SyntaxFault {
    List<Node> main = new ArrayList<>();
    while (!tokens.peek().is(Kind.END)) {
      if (startsDefinition()) {
        readDefinition();
      } else {
        int line = tokens.peek().line();
        if (readInto(main) != Ending.NONE) {
          throw new SyntaxFault(line, "unexpected {{end}} or {{else}}");
        }
      }
    }
    return new Tree(
        List.copyOf(main),
        Collections.unmodifiableMap(defined),
        Collections.unmodifiableSet(pipes.fields()),
        Collections.unmodifiableMap(pipes.functions()));
  }

  /** What may end a list of nodes. */
  private enum Ending {
    NONE,
    END,
    ELSE
  }

  private boolean startsDefinition() {
    int mark = tokens.mark();
    boolean starts = tokens.take().is(Kind.OPEN) && tokens.takePastSpace().isKeyword("define");
    tokens.backTo(mark);
    return starts;
  }

  private void readDefinition() throws SyntaxFault {
    tokens.take();
    tokens.takePastSpace();
    String name = tokens.expect(Kind.STRING, "define clause").text();
    tokens.expect(Kind.CLOSE, "define clause");
    int outerLoops = loops;
    loops = 0;
    List<String> outer = pipes.freshScope();
    List<Node> body = readBody("define clause");
    pipes.restoreScope(outer);
    loops = outerLoops;
    define(name, body);
  }

  /** An empty definition does not replace one that says something. */
  private void define(String name, List<Node> body) {
    boolean empty =
        body.stream().allMatch(node -> node instanceof Node.Text text && text.text().isBlank());
    if (!empty || !defined.containsKey(name)) {
      defined.put(name, body);
    }
  }

  private List<Node> readBody(String where) throws SyntaxFault {
    List<Node> body = new ArrayList<>();
    int line = tokens.peek().line();
    if (readList(body) != Ending.END) {
      throw new SyntaxFault(line, "unexpected {{else}} in " + where);
    }
    return List.copyOf(body);
  }

  private Ending readList(List<Node> nodes) throws SyntaxFault {
    if (++depth > DEEPEST) {
      throw new SyntaxFault(tokens.peek().line(), "blocks nested too deep");
    }
    while (true) {
      if (tokens.peek().is(Kind.END)) {
        throw new SyntaxFault(tokens.peek().line(), "unexpected EOF");
      }
      Ending ending = readInto(nodes);
      if (ending != Ending.NONE) {
        depth--;
        return ending;
      }
    }
  }

  private Ending readInto(List<Node> nodes) throws SyntaxFault {
    Token token = tokens.take();
    if (token.is(Kind.TEXT)) {
      nodes.add(new Node.Text(token.line(), token.text()));
      return Ending.NONE;
    }
    Token first = tokens.peekPastSpace();
    if (!first.is(Kind.KEYWORD)) {
      nodes.add(new Node.Action(first.line(), pipes.readPipe("command", Kind.CLOSE)));
      return Ending.NONE;
    }
    tokens.take();
    int line = first.line();
    switch (first.text()) {
      case "end" -> {
        tokens.expect(Kind.CLOSE, "end");
        return Ending.END;
      }
      case "else" -> {
        return Ending.ELSE; // what follows it is read by the block that it belongs to
      }
      case "if", "with", "range" -> nodes.add(readBlock(first.text(), line));
      case "break", "continue" -> nodes.add(readJump(first.text(), line));
      case "template" -> nodes.add(readCall(line));
      case "block" -> nodes.add(readNamedBlock(line));
      default -> throw new SyntaxFault(line, "unexpected {{" + first.text() + "}}");
    }
    return Ending.NONE;
  }

  private Node readBlock(String keyword, int line) throws SyntaxFault {
    int scope = pipes.openScope();
    Pipe pipe = pipes.readPipe(keyword, Kind.CLOSE);
    List<Node> then = new ArrayList<>();
    List<Node> otherwise = new ArrayList<>();
    loops += keyword.equals("range") ? 1 : 0;
    Ending ending = readList(then);
    loops -= keyword.equals("range") ? 1 : 0;
    if (ending == Ending.ELSE) {
      Token next = tokens.peekPastSpace();
      if (!keyword.equals("range") && next.isKeyword(keyword)) {
        // {{else if}} is an if inside the else that shares the end
        if (++depth > DEEPEST) {
          throw new SyntaxFault(next.line(), "blocks nested too deep");
        }
        tokens.take();
        otherwise.add(readBlock(keyword, next.line()));
        depth--;
      } else {
        tokens.expect(Kind.CLOSE, "else");
        if (readList(otherwise) != Ending.END) {
          throw new SyntaxFault(next.line(), "expected end; found {{else}}");
        }
      }
    }
    pipes.closeScope(scope);
    return switch (keyword) {
      case "if" -> new Node.If(line, pipe, List.copyOf(then), List.copyOf(otherwise));
      case "with" -> new Node.With(line, pipe, List.copyOf(then), List.copyOf(otherwise));
      default -> new Node.Range(line, pipe, List.copyOf(then), List.copyOf(otherwise));
    };
  }

  private Node readJump(String keyword, int line) throws SyntaxFault {
    tokens.expect(Kind.CLOSE, keyword);
    if (loops == 0) {
      throw new SyntaxFault(line, "{{" + keyword + "}} outside {{range}}");
    }
    return keyword.equals("break") ? new Node.Break(line) : new Node.Continue(line);
  }

  private Node readCall(int line) throws SyntaxFault {
    String name = tokens.expect(Kind.STRING, "template clause").text();
    if (tokens.peekPastSpace().is(Kind.CLOSE)) {
      tokens.take();
      return new Node.Call(line, name, null);
    }
    return new Node.Call(line, name, pipes.readPipe("template clause", Kind.CLOSE));
  }

  private Node readNamedBlock(int line) throws SyntaxFault {
    String name = tokens.expect(Kind.STRING, "block clause").text();
    Pipe pipe = pipes.readPipe("block clause", Kind.CLOSE);
    int outerLoops = loops;
    loops = 0;
    List<String> outer = pipes.freshScope();
    define(name, readBody("block clause"));
    pipes.restoreScope(outer);
    loops = outerLoops;
    return new Node.Call(line, name, pipe);
  }
}
