package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.text.InOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which elements and paired shortcodes stand around the questions of a page. */
final class Wrappers {

  /**
   * An element or shortcode with both its tags.
   *
   * @param opening its first tag
   * @param closing its last
   */
  record Element(GlueTag opening, GlueTag closing) {
    boolean holds(int offset) {
      return opening.span().end() <= offset && offset <= closing.span().start();
    }
  }

  /**
   * A tag that belongs to an element, or an HTML tag that belongs to none.
   *
   * @param element empty for a tag that opens what nothing closes or closes what nothing opens
   */
  record Mark(GlueTag tag, @Nullable Element element) {}

  private static final String FAQ_PAGE = "/FAQPage";
  private static final String HIDDEN = "/<!--";

  private final List<Mark> marks = new ArrayList<>();
  private final List<GlueTag> standalone = new ArrayList<>();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> paths;
  private int unmatched;

  /** Those that the questions of a page stand in, by what stands between them. */
  Wrappers(FaqDocument document, Glue glue) {
    match(glue.tags());
    paths = pathsOf(document, glue);
  }

  /** Each closing tag closes the nearest open one of its name, as ever that is nested. */
  private void match(List<GlueTag> tags) {
    Element[] elementOf = new Element[tags.size()];
    Deque<Integer> open = new ArrayDeque<>();
    Map<String, Integer> openByName = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      GlueTag tag = tags.get(i);
      if (!tag.closes()) {
        open.push(i);
        openByName.merge(tag.name(), 1, Integer::sum);
      } else if (openByName.getOrDefault(tag.name(), 0) > 0) {
        int opening;
        do {
          opening = open.pop();
          openByName.merge(tags.get(opening).name(), -1, Integer::sum);
        } while (!tags.get(opening).name().equals(tag.name()));
        Element element = new Element(tags.get(opening), tag);
        elementOf[opening] = element;
        elementOf[i] = element;
      }
    }
    for (int i = 0; i < tags.size(); i++) {
      GlueTag tag = tags.get(i);
      if (elementOf[i] == null && tag.isShortcode() && !tag.closes()) {
        standalone.add(tag);
        continue;
      }
      unmatched += elementOf[i] == null ? 1 : 0;
      marks.add(new Mark(tag, elementOf[i]));
      if (elementOf[i] != null && !tag.closes()) {
        elements.add(elementOf[i]);
      }
    }
  }

  private List<String> pathsOf(FaqDocument document, Glue glue) {
    int count = document.questionCount();
    List<String> result = new ArrayList<>(count);
    Deque<String> open = new ArrayDeque<>(List.of(""));
    int next = 0;
    for (int i = 0; i < count; i++) {
      int start = document.questionSpan(i).start();
      for (; next < marks.size() && marks.get(next).tag().span().start() < start; next++) {
        GlueTag tag = marks.get(next).tag();
        if (marks.get(next).element() == null) {
          continue;
        }
        if (tag.closes()) {
          open.pop();
        } else {
          open.push(open.element() + (tag.faqPage() ? FAQ_PAGE : "/" + tag.name()));
        }
      }
      result.add(glue.hides(i) ? open.element() + HIDDEN : open.element());
    }
    return result;
  }

  /** The names of what is open around a question, from outermost. */
  String pathOf(int question) {
    return paths.get(question);
  }

  /** Whether there are questions and each stands in the page's FAQPage element. */
  boolean areAllInFaqPage() {
    return !paths.isEmpty() && paths.stream().allMatch(Wrappers::isInFaqPage);
  }

  static boolean isInFaqPage(String path) {
    return path.contains(FAQ_PAGE);
  }

  static boolean isHidden(String path) {
    return path.endsWith(HIDDEN);
  }

  /** How many tags have no partner. */
  int unmatched() {
    return unmatched;
  }

  /** The elements in the order of their opening tags. */
  List<Element> elements() {
    return elements;
  }

  /** The elements open at a place, from outermost. */
  List<Element> around(int offset) {
    return elements.stream().filter(element -> element.holds(offset)).toList();
  }

  /** The tags from one place to another, but for shortcodes that stand alone. */
  List<Mark> marks(int from, int to) {
    return InOrder.between(marks, mark -> mark.tag().span().start(), from, to);
  }

  /** Shortcodes that nothing closes, in the order of the text. */
  List<GlueTag> standalone() {
    return Collections.unmodifiableList(standalone);
  }
}
