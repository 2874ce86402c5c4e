package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.TextSearch;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import netscape.javascript.JSObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Finds words on the page, also in closed answers, which open when they are gone to. What is found
 * is selected; the page itself stays as it is. When the page changes, it is sought through again.
 */
final class PreviewFind implements FindBar.Finding {

  private static final Duration REST = Duration.millis(150); // of an edit, before seeking again
  private static final int LONGEST = 200; // selected text that is taken over as words

  private final FindBar bar;
  private final Runnable leave;
  private final PauseTransition again = new PauseTransition(REST);
  private Supplier<Optional<Element>> start = Optional::empty;
  private @Nullable Element root;
  private @Nullable PageParts parts;
  private @Nullable PageSelection selection;
  private @Nullable PageScroll scroll;
  private @Nullable PageText text;
  private List<Span> found = List.of();
  private int current = -1;
  private int place; // where in the text the one that was gone to last starts

  /**
   * Seeks nothing yet.
   *
   * @param name what the ids of its controls start with
   * @param leave puts the focus into the page
   */
  PreviewFind(String name, Messages messages, Runnable leave) {
    this.leave = leave;
    bar = new FindBar(name, this, messages);
    again.setOnFinished(event -> seekAgain());
  }

  HBox view() {
    return bar.view();
  }

  /** Takes the keys that seek on, wherever in the pane the focus is. */
  void installOn(Region pane) {
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F3) {
            event.consume();
            if (bar.words().isBlank()) {
              open();
            } else {
              step(event.isShiftDown() ? -1 : 1);
            }
          } else if (event.getCode() == KeyCode.ESCAPE && bar.isShown()) {
            event.consume();
            close();
          }
        });
  }

  /**
   * Seeks on this page.
   *
   * @param from the box of the question at which to start, if any is selected
   */
  void attach(
      Document document, Element page, PageParts pageParts, Supplier<Optional<Element>> from) {
    start = from;
    root = page;
    parts = pageParts;
    selection = new PageSelection(document);
    scroll = new PageScroll(document);
  }

  /** Shows the bar; what is selected on the page is sought, if it is no more than a line. */
  void open() {
    String selected = selection == null ? "" : selection.text().strip();
    if (!bar.isShown()) {
      place = startOfSelected();
    }
    boolean line = selected.length() <= LONGEST && selected.indexOf('\n') < 0;
    bar.open(line ? selected : "");
    seek(bar.words());
  }

  private int startOfSelected() {
    Optional<Element> box = start.get();
    return root == null || box.isEmpty() ? 0 : PageText.of(root).startOf(box.get());
  }

  /** The page has changed. */
  void patched() {
    if (bar.isShown()) {
      again.playFromStart();
    }
  }

  /** Another page is shown. */
  void reset() {
    place = 0;
    patched();
  }

  @Override
  public void seek(String words) {
    read(words);
    current = 0;
    while (current < found.size() && found.get(current).start() < place) {
      current++;
    }
    current = found.isEmpty() ? -1 : current % found.size();
    goToCurrent();
  }

  @Override
  public void step(int direction) {
    if (text == null) {
      read(bar.words());
    }
    if (!found.isEmpty()) {
      current = Math.floorMod(current + direction, found.size());
    }
    goToCurrent();
  }

  @Override
  public void close() {
    again.stop();
    bar.hide();
    text = null;
    leave.run();
  }

  private void seekAgain() {
    read(bar.words());
    int nearest = -1;
    for (int i = 0; i < found.size(); i++) {
      if (nearest < 0 || distance(i) < distance(nearest)) {
        nearest = i;
      }
    }
    current = nearest;
    bar.show(current + 1, found.size());
  }

  private int distance(int match) {
    return Math.abs(found.get(match).start() - place);
  }

  private void read(String words) {
    text = root == null || words.isBlank() ? null : PageText.of(root);
    found = text == null ? List.of() : TextSearch.in(text.text(), words);
  }

  private void goToCurrent() {
    bar.show(current + 1, found.size());
    if (current < 0 || text == null || parts == null || selection == null || scroll == null) {
      return;
    }
    Span match = found.get(current);
    place = match.start();
    parts.uncover(text.node(match.start()));
    JSObject range = text.range(match);
    selection.select(range);
    scroll.showAmid(range);
  }
}
