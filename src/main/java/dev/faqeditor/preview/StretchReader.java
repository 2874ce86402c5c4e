package dev.faqeditor.preview;

import dev.faqeditor.preview.PageTree.Run;
import dev.faqeditor.preview.part.PrintedPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a page on their own, where that gives the nodes that reading the whole page gives.
 * It puts a probe behind them and looks where the parser leaves it: if nothing but plain wrappers
 * is open there, that is all that the parser's state consists of.
 */
final class StretchReader {

  /** Elements whose content is read the same whichever of them it stands in. */
  private static final Set<String> PLAIN =
      Set.of("article", "aside", "div", "footer", "header", "main", "nav", "section");

  private static final int MOST_OPEN = 40;
  private static final int DEEPEST = 150; // far from where the parser gives up nesting

  private final QuestionMarks marks;
  private final PageFiles files;
  private final String probe;

  StretchReader(QuestionMarks marks, PageFiles files) {
    this.marks = marks;
    this.files = files;
    this.probe = "data-" + marks.secretWord();
  }

  /**
   * Reads parts behind the start of some elements.
   *
   * @param open their names, from the outermost
   * @param last whether nothing follows on the page
   * @return empty if these parts can't be told from what follows
   * @throws StackOverflowError if they nest too deeply to be parsed
   */
  Optional<Stretch> read(List<PrintedPart> parts, List<String> open, boolean last) {
    StringBuilder html = new StringBuilder();
    open.forEach(name -> html.append('<').append(name).append('>'));
    int start = html.append(element("start")).length();
    parts.forEach(part -> html.append(part.html()));
    if (!last && html.toString().toLowerCase(Locale.ROOT).indexOf("<form", start) >= 0) {
      return Optional.empty(); // a parser remembers a form beyond its end
    }
    String text = html.append(last ? "" : element("end")).toString();
    Nesting.check(text);
    Document document = Harmless.parsed(text);
    Element first = document.selectFirst("[" + probe + "=start]");
    Element end = document.selectFirst("[" + probe + "=end]");
    if (first == null || (end == null) != last) {
      return Optional.empty();
    }
    List<Element> around = around(first, open.size());
    List<Element> left = new ArrayList<>(); // open, from the outermost
    Element up = end == null ? document.body() : end.parent();
    while (up != null && !around.contains(up)) {
      left.add(0, up);
      up = up.parent();
    }
    if (!last && (up == null || !isPlain(left, open.size()) || !endsWith(document.body(), end))) {
      return Optional.empty();
    }
    if (end != null) {
      end.remove();
    }
    int closed = up == null ? 0 : around.indexOf(up);
    return stretch(parts, open, last, runs(first, around.subList(0, closed + 1)), left);
  }

  private String element(String kind) {
    return "<span " + probe + "=" + kind + "></span>";
  }

  /** The elements around the start, from the innermost; the body is the last. */
  private static List<Element> around(Element start, int open) {
    List<Element> around = new ArrayList<>();
    Element up = start.parent();
    for (int i = 0; i <= open && up != null; i++) {
      around.add(up);
      up = up.parent();
    }
    return around;
  }

  private boolean isPlain(List<Element> left, int open) {
    return left.size() + open <= MOST_OPEN
        && left.stream()
            .allMatch(
                element ->
                    PLAIN.contains(element.normalName()) && marks.questionOf(element).isEmpty());
  }

  /** Whether nothing comes behind an element, and nothing nests too deeply before it. */
  private static boolean endsWith(Element body, @Nullable Element end) {
    for (Node up = end; up != null && up != body; up = up.parentNode()) {
      if (up.nextSibling() != null) {
        return false;
      }
    }
    int[] deepest = {0};
    body.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0] <= DEEPEST;
  }

  /** What comes behind the start in each of the elements around it. */
  private static List<List<Node>> runs(Element start, List<Element> around) {
    List<List<Node>> runs = new ArrayList<>();
    Node behind = start;
    for (Element element : around) {
      List<Node> run = new ArrayList<>();
      for (Node next = behind.nextSibling(); next != null; next = next.nextSibling()) {
        run.add(next);
      }
      runs.add(run);
      behind = element;
    }
    return runs;
  }

  private Optional<Stretch> stretch(
      List<PrintedPart> parts,
      List<String> open,
      boolean last,
      List<List<Node>> nodes,
      List<Element> left) {
    List<String> names = left.stream().map(Element::normalName).toList();
    List<Element> bodies = nodes.stream().map(run -> Harmless.bodyOf(run, marks, files)).toList();
    List<Stretch.Opened> opened = new ArrayList<>();
    Element holder = bodies.get(bodies.size() - 1);
    for (String name : names) {
      Node inner =
          holder.childNodeSize() == 0 ? null : holder.childNode(holder.childNodeSize() - 1);
      if (!(inner instanceof Element element) || !element.normalName().equals(name)) {
        return Optional.empty();
      }
      element.remove();
      Element content = Harmless.parsed("").body().appendChildren(element.childNodes());
      opened.add(new Stretch.Opened(element.shallowClone(), new Run(content)));
      holder = content;
    }
    return Optional.of(
        new Stretch(parts, open, last, bodies.stream().map(Run::new).toList(), opened));
  }
}
