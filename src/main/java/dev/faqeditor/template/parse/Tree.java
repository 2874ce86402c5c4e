package dev.faqeditor.template.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A template that was read.
 *
 * @param main what it prints
 * @param defined the templates in it that have names of their own
 * @param fields all names of fields and methods that it mentions anywhere
 * @param functions the plain names of functions that it calls, and the line of the first call
 */
public record Tree(
    List<Node> main,
    Map<String, List<Node>> defined,
    Set<String> fields,
    Map<String, Integer> functions) {

  /** Reads a template. */
  public static Tree of(String source) throws SyntaxFault {
    return new Parser(source).tree();
  }
}
