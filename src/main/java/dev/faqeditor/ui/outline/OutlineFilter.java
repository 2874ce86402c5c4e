package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.Background;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Looks for what is typed into the filter, off the JavaFX thread once typing has paused; of what is
 * asked for while it looks, the latest only.
 */
final class OutlineFilter {

  private static final Duration PAUSE = Duration.millis(90);

  private final Editor editor;
  private final Background background;
  private final Runnable show;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private FilterWords wanted = FilterWords.NONE;
  private Optional<Matches> matches = Optional.empty(); // empty: all is shown
  private boolean looking;

  /**
   * A filter that lets all through.
   *
   * @param worker looks through pages
   * @param show shows what was found
   */
  OutlineFilter(Editor editor, Executor worker, Runnable show) {
    this.editor = editor;
    this.background = new Background(worker);
    this.show = show;
    pause.setOnFinished(event -> look());
  }

  /** What was found; empty if nothing is looked for. */
  Optional<Matches> matches() {
    return matches;
  }

  /** Looks for these words soon; with none, shows all at once. */
  void lookFor(FilterWords words) {
    wanted = words;
    if (words.isEmpty()) {
      pause.stop();
      matches = Optional.empty();
      show.run();
    } else {
      pause.playFromStart();
    }
  }

  /** Carries along what was found, and looks again soon. */
  void render(Announcement announcement) {
    Edit edit = announcement.edit();
    if (!edit.isEmpty() && matches.isPresent()) {
      matches = matches.map(found -> found.after(edit, announcement.state().selectedNodes()));
      pause.playFromStart();
    }
  }

  private void look() {
    if (looking || wanted.isEmpty()) {
      return; // the end of that look starts the next
    }
    looking = true;
    FaqDocument document = editor.state().document();
    FilterWords words = wanted;
    background.run(
        () -> Matches.in(document, words),
        found -> {
          looking = false;
          if (words.equals(wanted) && document == editor.state().document()) {
            matches =
                Optional.of(
                    matches
                        .filter(before -> before.words().equals(words))
                        .map(found::keeping)
                        .orElse(found));
            show.run();
          } else {
            look();
          }
        });
  }
}
