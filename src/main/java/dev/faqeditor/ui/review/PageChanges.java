package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.review.Change;
import dev.faqeditor.review.Changes;
import dev.faqeditor.review.Earlier;
import dev.faqeditor.review.Revert;
import dev.faqeditor.review.Versions;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
   */
  public record Found(FaqDocument document, Changes changes, Earlier earlier) {}

  private final Editor editor;
  private final Background background = new Background(DeepStack.newWorker("changes", STACK));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final List<Consumer<Found>> views = new ArrayList<>();
  private Optional<String> base = Optional.empty();
  private Optional<FaqDocument> parsed = Optional.empty(); // the base of the last comparison

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
    base =
        repository instanceof PageRepository.Read read
            ? read.before().flatMap(stored -> read.textBefore())
            : Optional.empty();
    compare();
  }

  /** What gives the base as a document; itself takes no time. */
  private Supplier<FaqDocument> version(String text, PageContext context) {
    Optional<FaqDocument> known =
        parsed.filter(last -> last.text().equals(text) && last.context().equals(context));
    return () -> known.orElseGet(() -> FaqDocument.parse(text, context));
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
    if (base.isEmpty()) {
      return;
    }
    Supplier<FaqDocument> before = version(base.get(), now.context());
    background.run(
        () -> Revert.of(before.get(), now, change),
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
      parsed = Optional.empty();
      tell(new Found(now, Changes.NONE, Earlier.NONE));
      return;
    }
    Supplier<FaqDocument> before = version(with.get(), now.context());
    background.run(
        () -> {
          Versions versions = Versions.of(before.get(), now);
          return new Found(now, Changes.in(versions), Earlier.in(versions));
        },
        found -> {
          parsed = found.earlier().version();
          if (now == editor.state().document() && with.equals(base)) {
            tell(found);
          }
        });
  }

  private void tell(Found found) {
    views.forEach(view -> view.accept(found));
  }
}
