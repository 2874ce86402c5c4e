package dev.faqeditor.ui.preview;

import dev.faqeditor.preview.TextSearch;
import dev.faqeditor.text.Span;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
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
 * Finds words on the page, also in closed answers, which open when they are gone to. All that is
 * found is marked, and what was gone to is selected; the page itself stays as it is. When the page
 * changes, it is sought through again.
 */
final class PreviewFind implements FindBar.Finding {

  private static final Duration REST = Duration.millis(150); // of an edit, before seeking again
  private static final int LONGEST = 200; // selected text that is taken over as words

  /** What seeking needs of a page in a browser. */
  private record Page(
      Element root,
      PageParts parts,
      PageSelection selection,
      PageScroll scroll,
      FoundMarks marks,
      Supplier<Optional<Element>> start) {}

  private final FindBar bar;
  private final Runnable leave;
  private final Background background;
  private final PageTextReader reader;
  private final PauseTransition again = new PauseTransition(REST);
  private final List<Runnable> whenFound = new ArrayList<>(); // what keys wait for
  private @Nullable Page page;
  private @Nullable PageText text; // of the page as it is; null if that is not read
  private @Nullable Object seeking; // what is sought, until it is found
  private List<Span> found = List.of();
  private int current = -1;
  private int place; // where in the text the one that was gone to last starts

  /**
   * Seeks nothing yet.
   *
   * @param name what the ids of its controls start with
   * @param leave puts the focus into the page
   * @param background seeks
   */
  PreviewFind(String name, Messages messages, Runnable leave, Background background) {
    this.leave = leave;
    this.background = background;
    reader = new PageTextReader(background);
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
  void attach(Document document, Element root, PageParts parts, Supplier<Optional<Element>> from) {
    page =
        new Page(
            root,
            parts,
            new PageSelection(document),
            new PageScroll(document),
            new FoundMarks(root),
            from);
    patched();
  }

  /** Shows the bar; what is selected on the page is sought, if it is no more than a line. */
  void open() {
    String selected = page == null ? "" : page.selection().text().strip();
    boolean line = selected.length() <= LONGEST && selected.indexOf('\n') < 0;
    boolean first = !bar.isShown();
    bar.open(line ? selected : "");
    if (first) {
      seekFirst(this::startAtSelected);
    } else {
      seek(bar.words());
    }
  }

  private void startAtSelected() {
    Optional<Element> box = page == null ? Optional.empty() : page.start().get();
    place = text == null || box.isEmpty() ? 0 : text.startOf(box.get());
  }

  /** The page has changed. */
  void patched() {
    forget();
    if (bar.isShown()) {
      again.playFromStart();
    }
  }

  private void forget() {
    reader.cancel();
    text = null;
    seeking = null;
  }

  /** Another page is shown. */
  void reset() {
    place = 0;
    patched();
  }

  @Override
  public void seek(String words) {
    seekFirst(() -> {});
  }

  /** Goes to the first one behind the place, which is found out once the text is read. */
  private void seekFirst(Runnable findPlace) {
    whenFound.clear();
    whenFound.add(
        () -> {
          findPlace.run();
          goToFirst();
        });
    start();
  }

  private void goToFirst() {
    current = 0;
    while (current < found.size() && found.get(current).start() < place) {
      current++;
    }
    current = found.isEmpty() ? -1 : current % found.size();
    goToCurrent();
  }

  @Override
  public void step(int direction) {
    Runnable step =
        () -> {
          current = found.isEmpty() ? -1 : Math.floorMod(current + direction, found.size());
          goToCurrent();
        };
    if (text != null && seeking == null) {
      step.run();
      return;
    }
    whenFound.add(step);
    if (text == null && !reader.isReading()) {
      start();
    }
  }

  @Override
  public void close() {
    bar.hide();
    end();
    leave.run();
  }

  /** Seeks no more, and marks nothing. */
  void end() {
    again.stop();
    forget();
    whenFound.clear();
    if (page != null) {
      page.marks().clear();
    }
  }

  private void seekAgain() {
    if (whenFound.isEmpty()) {
      whenFound.add(this::stayNearest);
    }
    start();
  }

  private void stayNearest() {
    int nearest = -1;
    for (int i = 0; i < found.size(); i++) {
      if (nearest < 0 || distance(i) < distance(nearest)) {
        nearest = i;
      }
    }
    current = nearest;
    showFound();
  }

  private int distance(int match) {
    return Math.abs(found.get(match).start() - place);
  }

  /** Seeks the words, once the text is read. */
  private void start() {
    again.stop();
    String words = bar.words();
    if (page == null || words.isBlank()) {
      seeking = null;
      found(List.of());
    } else if (text != null) {
      seekIn(text, words);
    } else if (!reader.isReading()) {
      bar.showSeeking();
      reader.read(
          page.root(),
          read -> {
            text = read;
            seekIn(read, bar.words());
          });
    }
  }

  private void seekIn(PageText whole, String words) {
    Object mine = new Object();
    seeking = mine;
    background.run(
        () -> TextSearch.in(whole.text(), words),
        spans -> {
          if (seeking == mine) {
            seeking = null;
            found(spans);
          }
        });
  }

  private void found(List<Span> spans) {
    found = spans;
    List<Runnable> waiting = List.copyOf(whenFound);
    whenFound.clear();
    waiting.forEach(Runnable::run);
  }

  private void showFound() {
    bar.show(current + 1, found.size());
    if (page == null) {
      return;
    }
    if (text == null || found.isEmpty()) {
      page.marks().clear();
    } else {
      text.mark(found, current, page.marks());
    }
  }

  private void goToCurrent() {
    if (current >= 0 && text != null && page != null) {
      Span match = found.get(current);
      page.parts().uncover(text.node(match.start()));
      JSObject range = text.range(match);
      page.selection().select(range);
      page.scroll().showAmid(range);
      place = match.start();
    }
    showFound();
  }
}
