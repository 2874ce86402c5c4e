package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.ui.AfterPause;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import java.util.List;
import java.util.function.Function;
import javafx.util.Duration;

/**
 * Checks the page off the JavaFX thread, once typing has paused; what is asked for while it checks
 * is dealt with afterwards, the latest only.
 */
public final class PageChecker {

  private static final Duration PAUSE = Duration.millis(250);
  private static final Duration LONGEST_PAUSE = Duration.seconds(3);

  private final AfterPause pause = new AfterPause(PAUSE, this::check);
  private final Background background = new Background(DeepStack.newWorker("check"));
  private final Findings findings;
  private Function<FaqDocument, List<Finding>> check = document -> List.of();
  private FaqDocument wanted = FaqDocument.parse("");
  private boolean checking;

  /** A result, and how long it took. */
  private record Checked(List<Finding> found, Duration took) {}

  /** A checker that checks nothing until it is started. */
  public PageChecker(Findings findings) {
    this.findings = findings;
  }

  /** Checks from now on. */
  public void start() {
    pause.start();
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
    pause.ask();
  }

  private void check() {
    if (checking) {
      return; // the end of that check starts the next
    }
    checking = true;
    FaqDocument document = wanted;
    Function<FaqDocument, List<Finding>> way = check;
    background.run(
        () -> timed(way, document),
        checked -> {
          checking = false;
          findings.found(document, checked.found());
          rest(checked.took());
          if (wanted != document || check != way) {
            pause.ask();
          }
        });
  }

  /** On a large page, whoever types on needs the processor more than the check does. */
  private void rest(Duration took) {
    double millis = Math.max(PAUSE.toMillis(), Math.min(took.toMillis(), LONGEST_PAUSE.toMillis()));
    pause.setLength(Duration.millis(millis));
  }

  private static Checked timed(Function<FaqDocument, List<Finding>> way, FaqDocument document) {
    long start = System.nanoTime();
    List<Finding> found = foundBy(way, document);
    return new Checked(found, Duration.millis((System.nanoTime() - start) / 1e6));
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
