package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds the boxes of questions on a page that Hugo has printed, where nothing marks them: by what
 * is pressed or reads as a heading and says the question, in the order of the text. A box reaches
 * as far up as it has to for an answer to be in it, and holds one question.
 */
final class QuestionBoxes {

  private static final Evaluator NAMES =
      QueryParser.parse("button, summary, [role=button], h1, h2, h3, h4, h5, h6, dt");

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<Element, Integer> holding = new IdentityHashMap<>();

  private QuestionBoxes() {}

  /** Marks the boxes of all questions that are found in the body of a page. */
  static void mark(FaqDocument document, Element body, QuestionMarks marks) {
    QuestionBoxes boxes = new QuestionBoxes();
    Map<Integer, Element> names = names(document, body);
    names
        .values()
        .forEach(name -> name.parents().forEach(up -> boxes.holding.merge(up, 1, Integer::sum)));
    names.forEach((question, name) -> marks.mark(boxes.boxOf(name, body), question));
  }

  private static Map<Integer, Element> names(FaqDocument document, Element body) {
    List<Element> all = List.copyOf(body.select(NAMES));
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.computeIfAbsent(words(all.get(i).text()), text -> new ArrayList<>()).add(i);
    }
    Map<Integer, Element> names = new LinkedHashMap<>();
    int last = -1;
    for (int question = 0; question < document.questionCount(); question++) {
      int behind = last;
      Optional<Integer> place =
          places.getOrDefault(words(document.question(question).title()), List.of()).stream()
              .filter(at -> at > behind)
              .findFirst();
      if (place.isPresent()) {
        last = place.get();
        names.put(question, all.get(last));
      }
    }
    return names;
  }

  /** What a text says whatever became of its signs; all of it where it has nothing else. */
  private static String words(String text) {
    String words = SIGNS.matcher(text).replaceAll(" ").strip();
    return words.isEmpty() ? text.strip() : words;
  }

  private Element boxOf(Element name, Element body) {
    for (Element at = name; ; ) {
      Element up = at.parent();
      if (up == null || up == body || holding.getOrDefault(up, 0) > 1) {
        return name; // can be found, if not opened
      }
      if (!at.nextElementSiblings().not("style, script").isEmpty()) {
        return up;
      }
      at = up;
    }
  }
}
