package dev.faqeditor.ui.outline;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
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

  private record Found(Matches matches, FoundRows rows) {}

  private static final Duration PAUSE = Duration.millis(90);

  private final Editor editor;
  private final Background background;
  private final Runnable show;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private FilterWords wanted = FilterWords.NONE;
  private Optional<Matches> matches = Optional.empty(); // empty: all is shown
  private Optional<FoundRows> rows = Optional.empty(); // as many as matches
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

  /** Their rows, in the state that is shown. */
  Optional<FoundRows> rows() {
    return rows;
  }

  /** Looks for these words soon; with none, shows all at once. */
  void lookFor(FilterWords words) {
    wanted = words;
    if (words.isEmpty()) {
      pause.stop();
      matches = Optional.empty();
      rows = Optional.empty();
      show.run();
    } else {
      pause.playFromStart();
    }
  }

  /** Carries along what was found, and looks again soon. */
  void render(Announcement announcement) {
    Edit edit = announcement.edit();
    EditorState state = announcement.state();
    if (matches.isPresent() && !edit.isEmpty()) {
      matches = matches.map(found -> found.after(edit, state.selectedNodes()));
      pause.playFromStart();
    }
    if (matches.isPresent() && isOther(announcement)) {
      rows = matches.map(found -> FoundRows.of(found, state));
    }
  }

  private static boolean isOther(Announcement announcement) {
    return !announcement.edit().isEmpty()
        || !announcement.before().drafts().equals(announcement.state().drafts());
  }

  private void look() {
    if (looking || wanted.isEmpty()) {
      return; // the end of that look starts the next
    }
    looking = true;
    EditorState state = editor.state();
    Matches before = matches.orElse(Matches.NONE);
    FilterWords words = wanted;
    background.run(
        () -> {
          Matches now = Matches.in(state.document(), words);
          Matches all = before.words().equals(words) ? now.keeping(before) : now;
          return new Found(all, FoundRows.of(all, state));
        },
        found -> {
          looking = false;
          if (words.equals(wanted) && isAsIn(state)) {
            matches = Optional.of(found.matches());
            rows = Optional.of(found.rows());
            show.run();
          } else {
            look();
          }
        });
  }

  private boolean isAsIn(EditorState state) {
    return state.document() == editor.state().document()
        && state.drafts().equals(editor.state().drafts());
  }
}
