package dev.faqeditor.template.parse;

import java.util.List;

/** A word of a command. */
public sealed interface Expression permits Expression.Word, Pipe {

  /** Any but a pipeline in parentheses. */
  sealed interface Word extends Expression {}

  /** A string, number, character or truth value. */
  record Literal(Object value) implements Word {}

  /** {@code nil}. */
  record Nil() implements Word {}

  /** {@code .}. */
  record Dot() implements Word {}

  /** {@code .A.B}. */
  record Field(List<String> names) implements Word {}

  /** {@code $x.A.B}; the name is with its dollar. */
  record Variable(String name, List<String> fields) implements Word {}

  /** The name of a function. */
  record Name(String name) implements Word {}

  /** {@code (pipe).A} or {@code strings.Trim}. */
  record Chain(Expression base, List<String> names) implements Word {}
}
