package dev.faqeditor.display;

import dev.faqeditor.SampleSite;
import dev.faqeditor.ui.window.FaqEditorApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;

/**
 * Edits a copy of a page in the real program on an X display, with real keys and clicks, and checks
 * after each step what the window shows and what is on disk.
 *
 * <p>Started by {@code packaging/run} where there is no display.
 */
public final class DisplayRun {

  private static final String SENTENCE = "Så här står det när båten har kommit fram.";

  private final Path page;
  private final Path copy;
  private final Path picture;
  private final Thread program;

  private DisplayRun(Path page, Path copy, Path picture) {
    this.page = page;
    this.copy = copy;
    this.picture = picture;
    program = new Thread(() -> FaqEditorApp.run(copy.toString()), "program");
  }

  /**
   * Runs all steps; exits with 1 if one fails.
   *
   * @param arguments the page, which is not touched itself, and where to write the screenshot
   */
  public static void main(String[] arguments) throws IOException {
    Path page = Path.of(arguments[0]);
    Path picture = Path.of(arguments[1]);
    Path copy = copied(page, Files.createTempDirectory("faq-editor"));
    Files.deleteIfExists(picture);
    System.exit(new DisplayRun(page, copy, picture).succeeds() ? 0 : 1);
  }

  /** A copy of the page: with all of the sample site around it, if it is a page of that. */
  private static Path copied(Path page, Path folder) throws IOException {
    if (page.startsWith(SampleSite.ROOT)) {
      SampleSite.copyTo(folder);
      return folder.resolve(SampleSite.ROOT.relativize(page).toString());
    }
    return Files.copy(page, folder.resolve(page.getFileName()));
  }

  private boolean succeeds() {
    try {
      run();
      return true;
    } catch (StepFailed e) {
      say("FAILED: " + e.getMessage());
    } catch (RuntimeException e) {
      say("FAILED: " + e);
      e.printStackTrace();
    }
    takePictureOfFailure();
    return false;
  }

  private void run() {
    LiveWindow window = open();
    int question = selectFirstQuestion(window);
    clickIntoAnswer(window);
    typeSentence(window);
    checkPreview(window, question);
    save(window);
    checkFile();
    Screenshot.writeTo(picture);
    say("Screenshot: " + picture);
    quit();
  }

  private LiveWindow open() {
    program.start();
    Wait.until(
        "no window with the page appears",
        () -> LiveWindow.find().isPresent() || !program.isAlive());
    LiveWindow window =
        LiveWindow.find()
            .orElseThrow(() -> new StepFailed("the program ended before it showed a window"));
    XKeys.activateOwnWindow();
    Wait.until("the outline does not get the keys", window::focused, "outline"::equals);
    say("Opened: " + window.title());
    return window;
  }

  private static int selectFirstQuestion(LiveWindow window) {
    while (window.selectedQuestion().isEmpty()) {
      int row = window.selectedRow();
      if (row == window.lastRow()) {
        throw new StepFailed("the outline has no question");
      }
      XKeys.press("Down");
      Wait.until("Down does not select the next row", window::selectedRow, now -> now == row + 1);
    }
    Optional<String> text =
        Wait.until("the form does not show a question", window::questionText, Optional::isPresent);
    say("Selected: " + text.get());
    return window.selectedQuestion().get();
  }

  private static void clickIntoAnswer(LiveWindow window) {
    Bounds place =
        Wait.until(
            "the form has no place for the answer",
            window::answerOnScreen,
            bounds -> bounds.getWidth() > 0 && bounds.getHeight() > 0);
    XKeys.click(place);
    Wait.until("a click does not give the answer the keys", window::focused, "answer"::equals);
    XKeys.press("ctrl+End");
    Wait.until("Ctrl+End does not go to the end", window::isCaretAtEndOfAnswer);
    say("Clicked into the answer");
  }

  private static void typeSentence(LiveWindow window) {
    String wanted = window.answer().orElse("") + " " + SENTENCE;
    XKeys.type(" " + SENTENCE);
    Wait.until(
        "the answer does not say what was typed",
        window::answer,
        answer -> answer.equals(Optional.of(wanted)));
    say("Typed: " + SENTENCE);
  }

  private static void checkPreview(LiveWindow window, int question) {
    Wait.until(
        "the preview does not show the typed sentence",
        () -> window.previewOf(question),
        shown -> shown.contains(SENTENCE));
    say("The preview shows it");
  }

  private void save(LiveWindow window) {
    TextChange change = new TextChange(page, copy);
    if (change.isThere()) {
      throw new StepFailed("the file has changed before it was saved");
    }
    XKeys.press("ctrl+s");
    Wait.until("Ctrl+S does not change the file", change::isThere);
    Wait.until("the title still marks the page", window::title, title -> !title.startsWith("*"));
    say("Saved");
  }

  private void checkFile() {
    TextChange change = new TextChange(page, copy);
    change.print();
    String line =
        change
            .onlyChangedLine()
            .orElseThrow(() -> new StepFailed("not exactly one line of the file has changed"));
    if (!line.contains(SENTENCE)) {
      throw new StepFailed("the changed line does not have the typed sentence; seen: " + line);
    }
  }

  private void quit() {
    XKeys.press("ctrl+q");
    Wait.until("Ctrl+Q does not end the program", () -> !program.isAlive());
    say("Quit");
  }

  private void takePictureOfFailure() {
    if (!program.isAlive()) {
      return; // nothing of it is on the screen
    }
    try {
      Screenshot.writeTo(picture);
      say("Screenshot: " + picture);
    } catch (RuntimeException e) {
      say("No screenshot: " + e.getMessage());
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
