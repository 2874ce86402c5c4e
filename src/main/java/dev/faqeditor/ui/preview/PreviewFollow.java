package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.preview.DomChange;
import java.util.List;
import java.util.Optional;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps in view what the user is at: the selected question, once for each selection, and what an
 * edit has changed of it.
 */
final class PreviewFollow implements PageQuestions {

  private record Edited(Node node, int offset) {}

  private final OpenQuestions open;
  private final Reveal reveal;
  private @Nullable PageDom dom;
  private @Nullable PageScroll scroll;
  private EditorState state;
  private boolean edited; // and what has changed is not shown yet
  private @Nullable Edited place;

  PreviewFollow(EditorState state, OpenQuestions open) {
    this.state = state;
    this.open = open;
    reveal = new Reveal(open);
  }

  void attach(Document document, PageDom page) {
    dom = page;
    scroll = new PageScroll(document);
  }

  /** Notes what has been selected and edited. */
  void render(Announcement announcement) {
    state = announcement.state();
    if (open.follow(announcement)) {
      reveal.again();
    }
    edited |= !announcement.edit().isEmpty() && announcement.moves().isEmpty();
  }

  /** Another file is shown. */
  void reset() {
    reveal.again();
    edited = false;
  }

  @Override
  public int number(Element box) {
    return open.question(box);
  }

  @Override
  public void hasInView(int question) {
    reveal.hasInView(question);
  }

  /** Before the page changes: finds what an edit changes in the selected question. */
  void patching(List<DomChange> changes) {
    place = null;
    Element box = !edited ? null : open.box(selectedQuestion());
    if (dom == null || box == null) {
      return;
    }
    for (DomChange change : changes) {
      Node node = dom.node(change.path());
      if (node != null && isWithin(node, box)) {
        place = placeOf(change, node);
        return;
      }
    }
  }

  private static Edited placeOf(DomChange change, Node node) {
    if (change instanceof DomChange.ChildrenReplaced replaced) {
      return new Edited(node, replaced.from());
    }
    String before = String.valueOf(node.getNodeValue());
    String after = ((DomChange.TextChanged) change).text();
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return new Edited(node, same);
  }

  /** Opens the selected question and brings it, or what has changed of it, into view. */
  void show() {
    if (dom == null || scroll == null) {
      return;
    }
    int selected = selectedQuestion();
    reveal.show(selected, () -> open.box(selected), scroll);
    if (place != null) {
      edited = false;
      showEdited(place, scroll);
      place = null;
    }
  }

  private void showEdited(Edited at, PageScroll by) {
    Node changed = at.node();
    if (changed instanceof Element parent) {
      Node child = parent.getChildNodes().item(at.offset());
      changed = child == null ? parent : child;
    }
    Node up = changed instanceof Element ? changed : changed.getParentNode();
    if (!(up instanceof Element around)) {
      return;
    }
    if (!PageDom.isShown(around)) {
      open.set(selectedQuestion(), true);
    }
    if (at.node() instanceof Element) {
      by.showLine((JSObject) around);
    } else {
      by.showLetter(at.node(), at.offset());
    }
  }

  @Override
  public Optional<Element> selectedBox() {
    return Optional.ofNullable(open.box(selectedQuestion()));
  }

  private int selectedQuestion() {
    return state.selectedQuestion().orElse(-1);
  }

  private static boolean isWithin(Node node, Element box) {
    for (Node up = node; up != null; up = up.getParentNode()) {
      if (up.isSameNode(box)) {
        return true;
      }
    }
    return false;
  }
}
