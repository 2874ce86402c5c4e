package dev.faqeditor.document.structure;

import dev.faqeditor.document.Question;
import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.List;

/**
 * Writes a question without an answer as another one is written: delimiters, names, quotes, closing
 * tag. Its text should not be blank: a site's template may then print a blank line, which ends the
 * HTML block (CommonMark 4.6) and throws what follows out of its element.
 */
final class QuestionSpelling {

  private QuestionSpelling() {}

  /** A question on a page that has none. */
  static String common(String asked, String lineEnd) {
    return "{{% question question="
        + written(asked, "\"\"")
        + " %}}"
        + lineEnd
        + "{{% /question %}}";
  }

  /**
   * A question like this one. Its other parameters are its own affair and are left out.
   *
   * @param lines the lines that the question fills
   */
  static String like(String text, Question question, String asked, Span lines, String lineEnd) {
    int start = question.span().start();
    ShortcodeTag tag = Shortcodes.in(text, start, start + 1).get(0);
    String indent = text.substring(lines.start(), start);
    String closing = text.substring(question.answer().span().end(), question.span().end());
    return indent + opening(text, tag, question.text().span(), asked) + lineEnd + indent + closing;
  }

  private static String opening(String text, ShortcodeTag tag, Span value, String says) {
    List<ShortcodeParameter> parameters = tag.parameters();
    String head = text.substring(tag.span().start(), start(text, parameters.get(0)));
    int last = parameters.get(parameters.size() - 1).value().end();
    ShortcodeParameter asked =
        parameters.stream().filter(p -> p.value().equals(value)).findFirst().orElseThrow();
    String name = text.substring(start(text, asked), value.start());
    return head + name + written(says, value.of(text)) + text.substring(last, tag.span().end());
  }

  private static String written(String value, String like) {
    return ParameterNotation.PARAMETER.write(value, like).orElse("\"\"");
  }

  /** Where the parameter starts, with its name. */
  private static int start(String text, ShortcodeParameter parameter) {
    int value = parameter.value().start();
    return parameter.isPositional() ? value : text.lastIndexOf(parameter.name(), value - 1);
  }

  /** The same source with other line ends; as it is where the page has several kinds. */
  static String withLineEnds(String source, String page) {
    String first = LineEnds.firstOf(page);
    boolean uniform = true;
    for (int at = 0; at < page.length(); at++) {
      int length = LineEnds.lengthAt(page, at);
      if (length > 0) {
        uniform &= page.startsWith(first, at) && length == first.length();
        at += length - 1;
      }
    }
    return uniform ? source.replace("\r\n", "\n").replace("\r", "\n").replace("\n", first) : source;
  }
}
