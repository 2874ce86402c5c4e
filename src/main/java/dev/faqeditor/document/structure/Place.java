package dev.faqeditor.document.structure;

import dev.faqeditor.document.Node;

/** Where something is put, said by a node of the page. */
public sealed interface Place {

  /** The node that the place is told by. */
  Node node();

  /** Right before a node. */
  record Before(Node node) implements Place {}

  /** Right behind a node. */
  record After(Node node) implements Place {}

  /** At the end of what a node holds. */
  record Inside(Node node) implements Place {}
}
