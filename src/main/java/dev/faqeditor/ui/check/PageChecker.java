package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.util.List;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Checks the page off the JavaFX thread, once typing has paused; what is asked for while it checks
 * is dealt with afterwards, the latest only.
 */
public final class PageChecker {

  private static final Duration PAUSE = Duration.millis(250);

  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Background background = new Background(DeepStack.newWorker("check"));
  private final Findings findings;
  private Function<FaqDocument, List<Finding>> check = document -> List.of();
  private FaqDocument wanted = FaqDocument.parse("");
  private boolean checking;

  /** A checker that has nothing to check yet. */
  public PageChecker(Findings findings) {
    this.findings = findings;
    pause.setOnFinished(event -> check());
  }

  /** Checks in another way from now on: another site, or other settings. */
  public void checkBy(Function<FaqDocument, List<Finding>> way) {
    check = way;
    request(wanted);
  }

  /** Checks the document soon, and none that was asked for before. */
  public void render(Announcement announcement) {
    if (announcement.state().document() != wanted) {
      request(announcement.state().document());
    }
  }

  private void request(FaqDocument document) {
    wanted = document;
    pause.playFromStart();
  }

  private void check() {
    if (checking) {
      return; // the end of that check starts the next
    }
    checking = true;
    FaqDocument document = wanted;
    Function<FaqDocument, List<Finding>> way = check;
    background.run(
        () -> foundBy(way, document),
        found -> {
          checking = false;
          findings.found(document, found);
          if (wanted != document || check != way) {
            check();
          }
        });
  }

  /** Nothing, where the page nests so deeply that it can't be rendered; the preview says so. */
  static List<Finding> foundBy(Function<FaqDocument, List<Finding>> way, FaqDocument document) {
    try {
      return way.apply(document);
    } catch (StackOverflowError e) {
      return List.of();
    }
  }
}
