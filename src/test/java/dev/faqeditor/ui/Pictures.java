package dev.faqeditor.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeCell;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Makes pictures of the window's states, light and dark, at 1280×800 and 1920×1080, and one contact
 * sheet of each group, in {@code target/pictures}.
 */
@Tag("pictures")
class Pictures extends WindowTest {

  private static final int THUMB_WIDTH = 640;

  private final Path pictureFolder = folderOf(locale());

  private record Picture(String name, BufferedImage image) {}

  private final List<Picture> pictures = new ArrayList<>();

  @Test
  @Timeout(400)
  void ofTheWindowInItsStates(FxRobot robot) throws IOException {
    waitForPreview();
    take(robot, "page");
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.UP);
    take(robot, "section");
    takeOutline(robot);
    clickQuestion(robot, 1, 3);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END);
    take(robot, "question");
    robot.moveTo("#answer-format-link");
    until("the tooltip is shown", () -> tooltip() != null);
    keep("format-tooltip", tooltip());
    robot.write("\n{{% /question %}}");
    take(robot, "refused");
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("a dialog is shown", () -> dialog() != null);
    takeDialogs(robot, "unsaved");
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing is left to save", () -> !stage.getTitle().startsWith("*"));
    open(
        "fel.md", "---\ntitle: [x\n---\n## Rubrik\n\n{{% question question=\"Oavslutad\" %}}\nx\n");
    until("a problem is shown", () -> stage.getScene().lookup("#problems").isVisible());
    take(robot, "problems");
    open("ord.md", LONG_WORDS);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    take(robot, "long-words");
    open("etiketter.md", NOT_SHOWN);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    take(robot, "labels");
    open("anmarkningar.md", FINDINGS);
    until("something is found", () -> !findingsText().startsWith("Nothing"));
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    take(robot, "finding-beside-its-field");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    take(robot, "findings");
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#preview-badge");
    until("the reasons are shown", () -> reasons() != null);
    take(robot, "approximate");
    for (String theme : List.of("light", "dark")) {
      choose(robot, theme);
      keep("reasons-" + theme, reasons());
    }
    robot.push(KeyCode.ESCAPE);
    robot.clickOn("#menu-check").clickOn("#menu-check-rules");
    until("a dialog is shown", () -> dialog() != null);
    takeDialogs(robot, "rules");
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.clickOn("#menu-view").clickOn("#menu-view-styles");
    until("a dialog is shown", () -> dialog() != null);
    takeDialogs(robot, "stylesheets");
    robot.clickOn("#styles-none");
    robot.clickOn(dialog().lookupButton(dialog().getButtonTypes().get(0)));
    until("the dialog is gone", () -> dialog() == null);
    take(robot, "own-look");
    Platform.runLater(() -> window.open(folder.resolve("saknas.md")));
    until("a dialog is shown", () -> dialog() != null);
    takeDialogs(robot, "missing");
    robot.push(KeyCode.ENTER);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    until("the window is empty", () -> stage.getScene().lookup(".empty-view") != null);
    take(robot, "empty");
    ofPreferences(robot);
    writeSheet("contact-sheet.png");
  }

  @Test
  @Timeout(240)
  void ofTheFormInItsStates(FxRobot robot) throws IOException {
    waitForPreview();
    new FormPictures(this, robot).take();
    writeSheet("contact-sheet-form.png");
  }

  @Test
  @Timeout(240)
  void ofThePreviewInItsStates(FxRobot robot) throws IOException {
    waitForPreview();
    new PreviewPictures(this, robot).take();
    writeSheet("contact-sheet-preview.png");
  }

  @Test
  @Timeout(240)
  void ofTheReview(FxRobot robot) throws Exception {
    new TestRepository(folder);
    writeAnswer(robot, 0, 0, "Nytt ord\u00ADet ");
    clickQuestion(robot, 3, 2);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.HOME).write("Men ");
    robot.push(KeyCode.CONTROL, KeyCode.R).push(KeyCode.CONTROL, KeyCode.R);
    until("it is marked", () -> stage.getScene().lookup("#question-text-earlier").isVisible());
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    take(robot, "before");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until("it can be committed", () -> !stage.getScene().lookup("#commit").isDisabled());
    take(robot, "review");
    robot.clickOn("#commit-subject").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.clickOn("#commit");
    until(
        "it wants a message",
        () ->
            stage.getScene().lookup("#commit-outcome").getStyleClass().contains("commit-refused"));
    take(robot, "review-refused");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    clickQuestion(robot, 1, 3);
    robot.push(KeyCode.DELETE).push(KeyCode.DELETE);
    clickQuestion(robot, 2, 0);
    robot.push(KeyCode.UP).push(KeyCode.DELETE);
    clickQuestion(robot, 0, 0);
    robot.push(KeyCode.CONTROL, KeyCode.R);
    until(
        "all is said",
        () -> ((ListView<?>) stage.getScene().lookup("#changes")).getItems().size() > 7);
    robot.clickOn("#changes").push(KeyCode.END).push(KeyCode.UP).push(KeyCode.BACK_SPACE);
    until("it says why", () -> stage.getScene().lookup("#changes-refusal").isVisible());
    take(robot, "review-deleted");
    robot.push(KeyCode.CONTROL, KeyCode.R).push(KeyCode.CONTROL, KeyCode.R);
    clickQuestion(robot, 1, 1);
    robot.push(KeyCode.DELETE);
    clickQuestion(robot, 2, 3);
    robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
    robot.clickOn("#review-view-QUESTIONS");
    take(robot, "review-questions");
    robot.clickOn("#review-view-PREVIEW");
    until("the page is shown", () -> markedPage().contains("data-faq-change"));
    robot.push(KeyCode.F7).push(KeyCode.F7);
    take(robot, "review-preview");
    robot.clickOn("#review-side-by-side");
    until("both stand side by side", () -> markedPage().contains("data-faq-side"));
    robot.push(KeyCode.F7);
    take(robot, "review-sides");
    robot.push(KeyCode.SHIFT, KeyCode.F7);
    take(robot, "review-sides-moved");
    writeSheet("contact-sheet-review.png");
  }

  private String markedPage() {
    javafx.scene.web.WebView browser =
        (javafx.scene.web.WebView) stage.getScene().lookup("#marked-page .web-view");
    return String.valueOf(browser.getEngine().executeScript("document.documentElement.outerHTML"));
  }

  @Test
  @Timeout(240)
  void ofWhatWasNotSaved(FxRobot robot) throws Exception {
    waitForPreview();
    writeAnswer(robot, 0, 0, "Ett ");
    save(robot);
    robot.push(KeyCode.CONTROL, KeyCode.HOME).write("Nytt ");
    clickQuestion(robot, 3, 2);
    robot.clickOn("#question-text").push(KeyCode.CONTROL, KeyCode.HOME).write("Men ");
    crash(robot, "Men ");
    robot.interact(
        () -> {
          windows = newWindows();
          window = windows.open(page);
          stage = window.stage();
        });
    until("it is offered", () -> stage.getScene().lookup("#lost") != null);
    waitForPreview();
    clickQuestion(robot, 0, 0);
    take(robot, "lost");
    robot.clickOn("#lost-show");
    until("the view is shown", () -> stage.getScene().lookup("#lost-view") != null);
    take(robot, "lost-shown");
    robot.clickOn("#lost-back").clickOn("#menu-file").clickOn("#menu-file-versions");
    until("versions are listed", () -> stage.getScene().lookup("#versions") != null);
    take(robot, "versions");
    writeSheet("contact-sheet-lost.png");
  }

  @Test
  @Timeout(240)
  void ofAFileThatAnotherProgramChanges(FxRobot robot) throws IOException {
    waitForPreview();
    writeAnswer(robot, 0, 1, "Hör av dig! ");
    writeAnswer(robot, 0, 0, "Enkelt: ");
    DiskStates disk = new DiskStates(this, robot);
    disk.change(
        original
            .replace("\"Vanliga frågor", "\"Vanligaste frågorna")
            .replace("på bryggan eller av däcksvärden ombord", "på bryggan")
            .replace("Går det att få faktura", "Kan jag få faktura"));
    take(robot, "disk-changed");
    robot.clickOn("#menu-file");
    keep("disk-menu", menu());
    robot.push(KeyCode.ESCAPE);
    disk.compare();
    take(robot, "disk-compare");
    disk.merge();
    take(robot, "merge");
    robot.clickOn("#choice-0-BOTH");
    take(robot, "merge-chosen");
    robot.clickOn("#merge-cancel");
    Files.delete(page);
    until("it is said", () -> stage.getScene().lookup("#disk-gone") != null);
    take(robot, "disk-gone");
    robot.interact(() -> windows.faults().guard(Pictures::fail));
    until("it is told", () -> isThere("#fault"));
    take(robot, "fault");
    writeSheet("contact-sheet-merge.png");
  }

  @Test
  @Timeout(300)
  void ofWhatHugoPrints(FxRobot robot) throws IOException {
    waitForPreview();
    clickQuestion(robot, 1, 1);
    robot.push(KeyCode.F9);
    until("Hugo has printed it", () -> stage.getScene().lookup("#exact-page .web-view") != null);
    untilPrinted();
    take(robot, "exact");
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write("\n\n{{% farjetider %}}");
    until("it is wrong", () -> stage.getScene().lookup("#exact-go") != null);
    take(robot, "exact-error");
    robot.push(KeyCode.F9);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until("a dialog is shown", () -> dialog() != null);
    robot.clickOn("#preferences-hugo").write("/usr/local/bin/hugo-saknas").push(KeyCode.ENTER);
    takeDialogs(robot, "exact-preferences");
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.F9);
    until("there is none", () -> stage.getScene().lookup("#exact-preferences") != null);
    take(robot, "exact-no-hugo");
    writeSheet("contact-sheet-exact.png");
  }

  private void untilPrinted() {
    until(
        "it is printed",
        () ->
            !stage
                .getScene()
                .lookup("#exact-badge")
                .getPseudoClassStates()
                .contains(javafx.css.PseudoClass.getPseudoClass("working")));
  }

  private static Path folderOf(Locale locale) {
    Path pictures = Path.of("target/pictures");
    return locale.equals(Locale.ENGLISH) ? pictures : pictures.resolve(locale.getLanguage());
  }

  private static void fail() {
    throw new IllegalStateException("for the picture");
  }

  /** The preferences in both languages, and the window with small and large text. */
  private void ofPreferences(FxRobot robot) throws IOException {
    startEmpty(
        robot,
        page,
        folder.resolve("upphandlingsunderlagsgranskningsprocessbeskrivningar-och-avgifter.md"),
        folder.resolve("content/en/faq.md"));
    for (String language : List.of("en", "sv")) {
      prefer(robot, "language", language);
      Platform.runLater(() -> window.open(page));
      until("a page is open", () -> stage.getTitle().contains("vanliga"));
      robot.push(KeyCode.CONTROL, KeyCode.N);
      until("a dialog is shown", () -> dialog() != null);
      robot.targetWindow(dialog().getScene().getWindow()).write("Vanliga fragor");
      takeDialogs(robot, "new-page-" + language);
      robot.push(KeyCode.ESCAPE);
      until("the dialog is gone", () -> dialog() == null);
      robot.targetWindow(stage).push(KeyCode.CONTROL, KeyCode.W);
      until("the window is empty", () -> stage.getScene().lookup("#recent") != null);
      take(robot, "empty-recent-" + language);
    }
    open("ord.md", LONG_WORDS);
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
    for (String language : List.of("en", "sv")) {
      prefer(robot, "language", language);
      robot.push(KeyCode.CONTROL, KeyCode.COMMA);
      until("a dialog is shown", () -> dialog() != null);
      takeDialogs(robot, "preferences-" + language);
      robot.push(KeyCode.ESCAPE);
      until("the dialog is gone", () -> dialog() == null);
    }
    for (int zoom : new int[] {80, 150, 200}) {
      prefer(robot, "textZoom", String.valueOf(zoom));
      take(robot, "zoomed-" + zoom);
    }
    robot.clickOn("#menu-view").clickOn("#menu-view-zoom");
    keep("zoomed-menu", menu());
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until("a dialog is shown", () -> dialog() != null);
    takeDialogs(robot, "zoomed-preferences");
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.CONTROL, KeyCode.W);
    take(robot, "zoomed-empty");
  }

  /** The scene of the menu that was opened last. */
  static Scene menu() {
    List<javafx.stage.Window> shown =
        javafx.stage.Window.getWindows().stream()
            .filter(window -> window instanceof javafx.scene.control.ContextMenu)
            .toList();
    return shown.get(shown.size() - 1).getScene();
  }

  /** Chooses in the dialog of the preferences, as a user would. */
  @SuppressWarnings("unchecked")
  private void prefer(FxRobot robot, String key, String value) {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until("a dialog is shown", () -> dialog() != null);
    robot.interact(
        () -> {
          Object control = dialog().lookup("#preferences-" + key);
          if (control instanceof javafx.scene.control.ComboBox<?> box) {
            ((javafx.scene.control.ComboBox<Object>) box)
                .setValue(
                    dev.faqeditor.preferences.LanguageChoice.valueOf(
                        value.toUpperCase(Locale.ROOT)));
          } else {
            ((javafx.scene.control.Spinner<Integer>) control)
                .getValueFactory()
                .setValue(Integer.valueOf(value));
          }
        });
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
  }

  /** What can be seen in the outline: several selected, a drag, the filter, a note. */
  private void takeOutline(FxRobot robot) throws IOException {
    clickQuestion(robot, 0, 1);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
    take(robot, "several");
    Node row =
        robot
            .lookup(".tree-cell")
            .match(
                node -> node instanceof TreeCell<?> cell && cell.isVisible() && cell.isSelected())
            .query();
    robot.moveTo(row).press(MouseButton.PRIMARY).moveBy(0, 175);
    take(robot, "dragging");
    robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    until("a dialog is shown", () -> dialog() != null);
    robot.clickOn("#move-filter").write("bryggor");
    takeDialogs(robot, "move-to");
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    until("the menu is shown", () -> outlineMenu() != null);
    for (String theme : List.of("light", "dark")) {
      choose(robot, theme);
      keep("outline-menu-" + theme, outlineMenu());
    }
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("färja om");
    until("few are shown", () -> tree().getExpandedItemCount() < 15);
    robot.push(KeyCode.DOWN);
    take(robot, "filter");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("xyz");
    until("none is shown", () -> tree().getExpandedItemCount() == 1);
    take(robot, "filter-none");
    robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
    until("the note is shown", () -> stage.getScene().lookup("#undo-note").isVisible());
    robot.moveTo("#undo-note");
    take(robot, "deleted");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("nothing is left to save", () -> !stage.getTitle().startsWith("*"));
  }

  private static Scene outlineMenu() {
    return javafx.stage.Window.getWindows().stream()
        .map(javafx.stage.Window::getScene)
        .filter(scene -> scene.lookup("#outline-menu-moveTo") != null)
        .findFirst()
        .orElse(null);
  }

  private String findingsText() {
    return ((javafx.scene.control.Button) stage.getScene().lookup("#problems")).getText();
  }

  private static Scene tooltip() {
    return javafx.stage.Window.getWindows().stream()
        .filter(javafx.scene.control.Tooltip.class::isInstance)
        .map(javafx.stage.Window::getScene)
        .findFirst()
        .orElse(null);
  }

  /** The scene that shows why the preview is approximate; null while it is not shown. */
  private static Scene reasons() {
    return javafx.stage.Window.getWindows().stream()
        .map(javafx.stage.Window::getScene)
        .filter(scene -> scene.getRoot().lookup(".badge-reasons") != null)
        .findFirst()
        .orElse(null);
  }

  private static final String FINDINGS =
      """
      ---
      title: "Frågor om biljetter"
      date: 2024-5-14
      ---
      <div itemscope itemtype="https://schema.org/FAQPage">

      ## Biljetter och upphandlingsunderlagsgranskningsprocessbeskrivning

      {{% question question="Hur fungerar **återbetalning** av upphandlingsunderlagsgranskningsavgifter?" %}}
      Skriv till [kundtjänst](/kontakt/) eller *ring* oss. Adressen är hej@grynnleden.example och "öppet" är det jämt.
      {{% /question %}}

      {{% question question="När börjar rabatten gälla?" %}}

      Från och med andra halvåret 2024, enligt [listan](/documents/saknas.pdf).
      {{% /question %}}

      {{% question question="När börjar rabatten gälla?" %}}
      {{% /question %}}

      </div>

      {{% question question="Står jag utanför?" %}}

      Ja. {{< okand kod="x" >}}

      ```
      let x = 1
      {{% /question %}}

      {{< bild "x.png" >}}
      """;

  private static final String LONG_WORDS =
      """
      ---
      title: "Realisationsvinstbeskattningsdeklarationsblankettsunderlag för flygspaningssimulatoranläggningsmaterielunderhållsuppföljningssystem"
      lastmod: 2024-05-14
      weight: 10
      tags: [färjor, tidtabell]
      cascade:
        type: faq
      ---
      ## Kundanpassningsbarhetsundersökningsresultatsammanställning

      {{% question question="Hur fungerar upphandlingsunderlagsgranskningsprocessbeskrivningen i praktiken, och vem ansvarar för informationssäkerhetsklassificeringsmodellen?" %}}

      Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhållsuppföljningssystemdiskussionsinläggsförberedelsearbeten.

      > Ett citat med *kursiv*, **fet** och `kod`.

      1. [En länk](/documents/x.pdf)
      2. {{< figure src="/x.png" >}}
      {{% /question %}}
      """;

  private static final String NOT_SHOWN =
      """
      ## Ombord

      {{% question question="Hur ser det ut?" %}}

      Så här: ![Färjan vid kaj](https://example.org/bilder/farjan.jpg)

      <video title="Lägga till" src="https://example.org/film.mp4"></video>

      <iframe title="Karta över hamnen" src="https://maps.example.org/embed?hamn=1"></iframe>

      <form><input placeholder="Ditt namn"> <button>Skicka</button></form>

      {{% /question %}}
      """;

  void open(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Platform.runLater(() -> window.open(file));
    until("the file is open", () -> stage.getTitle().startsWith(name));
    until("the preview has followed", () -> !previewText().contains("Grynnleden"));
  }

  void take(FxRobot robot, String name) throws IOException {
    for (int[] size : new int[][] {{1280, 800}, {1920, 1080}}) {
      resize(robot, size);
      for (String theme : List.of("light", "dark")) {
        choose(robot, theme);
        keep(name + "-" + theme + "-" + size[0], stage.getScene());
      }
    }
    resize(robot, new int[] {1280, 800});
  }

  private void resize(FxRobot robot, int[] size) {
    robot.interact(
        () -> {
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(size[0]);
          stage.setHeight(size[1]);
        });
  }

  private void takeDialogs(FxRobot robot, String name) throws IOException {
    for (String theme : List.of("light", "dark")) {
      choose(robot, theme);
      keep(name + "-" + theme, dialog().getScene());
    }
  }

  void choose(FxRobot robot, String theme) {
    robot.interact(
        () ->
            window
                .theme()
                .choose(
                    dev.faqeditor.preferences.ThemeChoice.valueOf(theme.toUpperCase(Locale.ROOT))));
  }

  /** The browser draws a few pulses after its page has changed. */
  void keep(String name, Scene scene) throws IOException {
    for (int pulse = 0; pulse < 6; pulse++) {
      WaitForAsyncUtils.waitForFxEvents();
      onFx(() -> scene.snapshot(null));
    }
    BufferedImage image = onFx(() -> copy(scene.snapshot(null)));
    Files.createDirectories(pictureFolder);
    ImageIO.write(image, "png", pictureFolder.resolve(name + ".png").toFile());
    pictures.add(new Picture(name, thumbnail(image))); // all in full size would not fit in memory
  }

  private static BufferedImage thumbnail(BufferedImage image) {
    double scale = Math.min(1.0, THUMB_WIDTH / (double) image.getWidth());
    int width = (int) (image.getWidth() * scale);
    int height = (int) (image.getHeight() * scale);
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }

  private static BufferedImage copy(WritableImage from) {
    int width = (int) from.getWidth();
    int height = (int) from.getHeight();
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, from.getPixelReader().getArgb(x, y));
      }
    }
    return image;
  }

  private void writeSheet(String name) throws IOException {
    int columns = 4;
    int cell = THUMB_WIDTH * 5 / 8 + 24;
    int rows = (pictures.size() + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(columns * (THUMB_WIDTH + 12), rows * cell, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    for (int i = 0; i < pictures.size(); i++) {
      BufferedImage image = pictures.get(i).image();
      int x = i % columns * (THUMB_WIDTH + 12);
      int y = i / columns * cell;
      graphics.drawString(pictures.get(i).name(), x + 4, y + 15);
      graphics.drawImage(image, x, y + 20, null);
    }
    graphics.dispose();
    ImageIO.write(sheet, "png", pictureFolder.resolve(name).toFile());
    System.out.println("pictures: " + pictureFolder.resolve(name));
  }
}
