package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads what is rendered in one walk through its tree, as a browser's parser makes it. */
final class RenderedPageReader implements NodeVisitor {

  private final FaqDocument document;
  private final String html;
  private final QuestionMarks marks;
  private final AnswerReader[] answers;
  private final List<RenderedPage.FaqPage> faqPages = new ArrayList<>();
  private final List<RenderedPage.Address> addresses = new ArrayList<>();
  private final List<Integer> headingsAsText = new ArrayList<>();
  private final List<AnswerReader> open = new ArrayList<>(); // whose boxes we are in
  private int openFaqPages;
  private int openCode;

  RenderedPageReader(FaqDocument document, PrintedPage printed) {
    this.document = document;
    this.html = printed.html();
    this.marks = printed.marks();
    this.answers = new AnswerReader[document.questionCount()];
  }

  RenderedPage read() {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    page.body().traverse(this);
    List<RenderedQuestion> questions =
        new ArrayList<>(Collections.nCopies(answers.length, RenderedQuestion.MISSING));
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != null) {
        questions.set(i, answers[i].question());
      }
    }
    return new RenderedPage(
        questions,
        faqPages,
        new TagComparison(document, html, page.body()).faults(),
        addresses,
        headingsAsText);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      enter(element);
    } else if (node instanceof TextNode text) {
      inside().ifPresent(answer -> answer.read(text, openCode > 0));
      if (openCode == 0) {
        readHeadings(text.getWholeText());
      }
    } else if (node instanceof Comment comment) {
      inside().ifPresent(answer -> answer.read(comment));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    inside().ifPresent(answer -> answer.leave(element));
    if (inside().filter(answer -> answer.box().equals(element)).isPresent()) {
      open.remove(open.size() - 1);
    }
    openFaqPages -= isFaqPage(element) ? 1 : 0;
    openCode -= isCode(element) ? 1 : 0;
  }

  private void enter(Element element) {
    openCode += isCode(element) ? 1 : 0;
    if (isFaqPage(element)) {
      faqPages.add(
          new RenderedPage.FaqPage(
              SourceMarks.read(html, element.sourceRange().startPos()),
              TagComparison.closing(html, element)));
      openFaqPages++;
    }
    marks.questionOf(element).ifPresent(number -> enterBox(number, element));
    inside().ifPresent(answer -> answer.enter(element, openFaqPages > 0));
    if (element.nameIs("a") && element.hasAttr("href")) {
      addresses.add(new RenderedPage.Address(element.attr("href"), false, question()));
    } else if (element.nameIs("img") && element.hasAttr("src")) {
      addresses.add(new RenderedPage.Address(element.attr("src"), true, question()));
    }
  }

  private void enterBox(int number, Element box) {
    AnswerReader reader = new AnswerReader(number, box);
    if (answers[number] == null) {
      answers[number] = reader;
    }
    open.add(reader);
  }

  private Optional<AnswerReader> inside() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }

  private Optional<Integer> question() {
    return inside().map(AnswerReader::number);
  }

  private void readHeadings(String text) {
    text.lines().map(SourceMarks::readHeading).forEach(at -> at.ifPresent(headingsAsText::add));
  }

  private static boolean isFaqPage(Element element) {
    return element.attr("itemtype").strip().endsWith("schema.org/FAQPage");
  }

  private static boolean isCode(Element element) {
    return element.nameIs("pre") || element.nameIs("code");
  }
}
