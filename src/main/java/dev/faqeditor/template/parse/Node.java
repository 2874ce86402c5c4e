package dev.faqeditor.template.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template that prints something, or decides what is printed. */
public sealed interface Node {

  /** Where it starts, from 1. */
  int line();

  /** Literal text. */
  record Text(int line, String text) implements Node {}

  /** {@code {{ pipe }}}: prints its value unless it declares or assigns. */
  record Action(int line, Pipe pipe) implements Node {}

  /** {@code {{ if }}}. */
  record If(int line, Pipe pipe, List<Node> then, List<Node> otherwise) implements Node {}

  /** {@code {{ with }}}: an if whose value becomes the dot. */
  record With(int line, Pipe pipe, List<Node> then, List<Node> otherwise) implements Node {}

  /** {@code {{ range }}}. */
  record Range(int line, Pipe pipe, List<Node> each, List<Node> otherwise) implements Node {}

  /** {@code {{ break }}}. */
  record Break(int line) implements Node {}

  /** {@code {{ continue }}}. */
  record Continue(int line) implements Node {}

  /** {@code {{ template "name" pipe }}}, also where a {@code block} stands. */
  record Call(int line, String name, @Nullable Pipe dot) implements Node {}
}
