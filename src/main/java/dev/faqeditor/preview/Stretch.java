package dev.faqeditor.preview;

import dev.faqeditor.preview.PageTree.Item;
import dev.faqeditor.preview.PageTree.Run;
import dev.faqeditor.preview.part.PrintedPart;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that follow each other, as an HTML5 parser reads them behind some open elements:
 * what they add to the innermost of these, what to the others once it is closed, and what they
 * leave open.
 *
 * @param parts what was read
 * @param open the names of the elements that are open before, from the outermost
 * @param last whether nothing follows on the page
 * @param runs what is added to the innermost open element, then to the one around it, and so on
 * @param opened the elements that are left open
 */
record Stretch(
    List<PrintedPart> parts, List<String> open, boolean last, List<Run> runs, List<Opened> opened) {

  /**
   * An element that is left open.
   *
   * @param shell without its children
   * @param content what is in it so far, but for the next element that is left open
   */
  record Opened(Element shell, Run content) {}

  /** Copies the lists. */
  Stretch {
    parts = List.copyOf(parts);
    open = List.copyOf(open);
    runs = List.copyOf(runs);
    opened = List.copyOf(opened);
  }

  /** The names of the elements that are open behind it. */
  List<String> openBehind() {
    List<String> names = new ArrayList<>(open.subList(0, open.size() - (runs.size() - 1)));
    opened.forEach(each -> names.add(each.shell().normalName()));
    return names;
  }

  /** Whether its first node would become one with a text in front of it. */
  boolean startsWithText() {
    return runs.get(0).startsWithText();
  }

  /** Adds it to a tree, whose open elements are given from the outermost. */
  void addTo(TreeBuilder tree) {
    tree.add(runs.get(0));
    for (Run run : runs.subList(1, runs.size())) {
      tree.close();
      tree.add(run);
    }
    for (Opened each : opened) {
      tree.open(each.shell());
      tree.add(each.content());
    }
  }

  /** Puts a tree together. */
  static final class TreeBuilder {

    private record Frame(Element shell, List<Item> items) {}

    private final List<Frame> frames = new ArrayList<>();

    TreeBuilder() {
      frames.add(new Frame(new Element("body"), new ArrayList<>()));
    }

    private List<Item> innermost() {
      return frames.get(frames.size() - 1).items();
    }

    void add(Run run) {
      if (run.size() > 0) {
        innermost().add(run);
      }
    }

    void open(Element shell) {
      frames.add(new Frame(shell, new ArrayList<>()));
    }

    void close() {
      Frame frame = frames.remove(frames.size() - 1);
      innermost().add(new PageTree.Wrapper(frame.shell(), frame.items()));
    }

    PageTree tree() {
      while (frames.size() > 1) {
        close();
      }
      return new PageTree(innermost());
    }
  }
}
