package dev.faqeditor.preview;

import dev.faqeditor.preview.RenderedQuestion.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what is printed of one question while the page's tree is walked through. */
final class AnswerReader {

  private static final Set<String> MARKUP =
      Set.of(
          "blockquote",
          "code",
          "del",
          "dl",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "img",
          "input",
          "ol",
          "pre",
          "strong",
          "sup",
          "table",
          "ul");

  private static final String ENDS = ".,;:!?"; // of sentences and their parts
  private static final String TYPOGRAPHY = "“”‘’–—…«»";
  private static final int LONGEST = 40; // UTF-16 units of a trace's text

  private final int number;
  private final Element box;
  private final List<Trace> traces = new ArrayList<>();
  private @Nullable StringBuilder name;
  private @Nullable Element nameElement; // while we are in it
  private @Nullable Element answer; // while we are in it
  private boolean item;
  private boolean inFaqPage;
  private int tagsInCode;
  private int tagsInComments;

  AnswerReader(int number, Element box) {
    this.number = number;
    this.box = box;
  }

  int number() {
    return number;
  }

  Element box() {
    return box;
  }

  RenderedQuestion question() {
    Optional<String> printed = Optional.ofNullable(name).map(text -> text.toString().strip());
    boolean textAfter = box.nextSibling() instanceof TextNode text && !text.isBlank();
    return new RenderedQuestion(
        true, item, inFaqPage, printed, traces, tagsInCode, tagsInComments, textAfter);
  }

  void enter(Element element, boolean insideFaqPage) {
    if (element.attr("itemtype").strip().endsWith("schema.org/Question")) {
      item = true;
      inFaqPage = insideFaqPage;
    }
    String property = element.attr("itemprop");
    if (property.equals("name") && name == null) {
      name = new StringBuilder();
      nameElement = element;
    } else if (property.equals("text") && answer == null) {
      answer = element;
    } else if (answer != null) {
      readElement(element);
    }
  }

  void leave(Element element) {
    nameElement = element.equals(nameElement) ? null : nameElement;
    answer = element.equals(answer) ? null : answer;
  }

  void read(TextNode node, boolean code) {
    String text = node.getWholeText();
    if (nameElement != null && name != null) {
      name.append(text);
    }
    if (code) {
      tagsInCode += endTags(text);
    } else if (answer != null) {
      readTypography(text);
    }
  }

  void read(Comment comment) {
    tagsInComments += endTags(comment.getData());
  }

  private void readElement(Element element) {
    if (element.nameIs("a") && element.hasAttr("href")) {
      String href = element.attr("href");
      String text = element.text();
      boolean bare = href.equals(text) || href.endsWith(":" + text) || href.endsWith("//" + text);
      add(bare ? Trace.Kind.ADDRESS : Trace.Kind.LINK, text);
    } else if (MARKUP.contains(element.normalName())) {
      add(Trace.Kind.MARKUP, element.nameIs("img") ? element.attr("alt") : element.text());
    }
  }

  /** One trace for each word that holds a typographic character. */
  private void readTypography(String text) {
    int end = 0;
    for (int at = 0; at < text.length(); at++) {
      if (at >= end && TYPOGRAPHY.indexOf(text.charAt(at)) >= 0) {
        int start = at;
        while (start > end && !Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        int last = end;
        while (last > at + 1 && ENDS.indexOf(text.charAt(last - 1)) >= 0) {
          last--;
        }
        add(Trace.Kind.TYPOGRAPHY, text.substring(start, last));
      }
    }
  }

  private void add(Trace.Kind kind, String text) {
    boolean cut = text.length() > LONGEST;
    int end = cut && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    traces.add(new Trace(kind, cut ? text.substring(0, end) + "…" : text));
  }

  private static int endTags(String text) {
    int count = 0;
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
      count++;
    }
    return count;
  }
}
