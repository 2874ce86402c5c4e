package dev.faqeditor.preview;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The marks of questions that did not end up in a tag, but in the text of a code block. */
final class QuestionMarks {

  private static final String IN_TEXT = " " + SiteTemplates.QUESTION_MARK + "=\"\\d+\"";

  private QuestionMarks() {}

  static void removeFromText(Element body) {
    NodeVisitor visitor =
        (node, depth) -> {
          if (node instanceof TextNode text
              && text.getWholeText().contains(SiteTemplates.QUESTION_MARK)) {
            text.text(text.getWholeText().replaceAll(IN_TEXT, ""));
          }
        };
    body.traverse(visitor);
  }
}
