package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.git.Base;
import dev.faqeditor.review.Change;
import dev.faqeditor.review.Changes;
import dev.faqeditor.review.Earlier;
import dev.faqeditor.review.Revert;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What has changed in the page since the last commit, found off the JavaFX thread once typing has
 * paused.
 */
public final class PageChanges {

  private static final Duration PAUSE = Duration.millis(300);
  private static final long STACK = 16 << 20; // bytes; patterns and parsing go no deeper

  /**
   * The changes of a document.
   *
   * @param document of which they are
   * @param changes none where there is nothing to compare with
   * @param earlier what its fields said
   * @param isCompared whether there is
   */
  public record Found(FaqDocument document, Changes changes, Earlier earlier, boolean isCompared) {}

  private final Editor editor;
  private final Background background = new Background(DeepStack.newWorker("changes", STACK));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final List<Consumer<Found>> views = new ArrayList<>();
  private Optional<String> base = Optional.empty();

  /** Compares nothing yet. */
  public PageChanges(Editor editor) {
    this.editor = editor;
    pause.setOnFinished(event -> compare());
  }

  /** Tells {@code view} of all changes from now on. */
  public void announceTo(Consumer<Found> view) {
    views.add(view);
  }

  /** Compares with what this repository has. */
  public void renderRepository(PageRepository repository) {
    base = textOf(repository);
    compare();
  }

  private static Optional<String> textOf(PageRepository repository) {
    if (repository instanceof PageRepository.Read read) {
      if (read.base() instanceof Base.InHead there) {
        return Optional.of(there.text());
      }
      if (read.base() instanceof Base.Unconverted there) {
        return Optional.of(there.text());
      }
    }
    return Optional.empty();
  }

  /** Compares again once typing has paused. */
  public void render(Announcement announcement) {
    if (announcement.before().document() != announcement.state().document()) {
      pause.playFromStart();
    }
  }

  /**
   * Takes a change back as one step of the history, once it is found off the JavaFX thread how.
   *
   * @param refused told why, if it can't be
   */
  void takeBack(Change change, Consumer<Revert.Reason> refused) {
    FaqDocument now = editor.state().document();
    Optional<String> with = base;
    if (with.isEmpty()) {
      return;
    }
    background.run(
        () -> Revert.of(FaqDocument.parse(with.get(), now.context()), now, change),
        revert -> {
          if (now != editor.state().document()) {
            refused.accept(Revert.Reason.OUTDATED);
          } else if (revert instanceof Revert.Reverted done) {
            editor.apply(Act.TAKE_BACK, done.edit());
            compare();
          } else if (revert instanceof Revert.Refused not) {
            refused.accept(not.reason());
          }
        });
  }

  private void compare() {
    pause.stop();
    FaqDocument now = editor.state().document();
    Optional<String> with = base;
    if (with.isEmpty()) {
      tell(new Found(now, Changes.NONE, Earlier.NONE, false));
      return;
    }
    background.run(
        () -> {
          FaqDocument before = FaqDocument.parse(with.get(), now.context());
          return new Found(now, Changes.between(before, now), Earlier.of(before, now), true);
        },
        found -> {
          if (now == editor.state().document() && with.equals(base)) {
            tell(found);
          }
        });
  }

  private void tell(Found found) {
    views.forEach(view -> view.accept(found));
  }
}
