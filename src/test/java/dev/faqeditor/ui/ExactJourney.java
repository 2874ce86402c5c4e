package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.faqeditor.FolderSnapshot;
import dev.faqeditor.HugoProgram;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page as the Hugo that is installed prints it, in the place of the preview. */
class ExactJourney extends WindowTest {

  private static final String LINKS =
      """
      ---
      title: Länkar
      ---

      {{% question question="Ett" %}}

      [lämplig](https://exempel.se/x) [bruten](/finns/inte/)
      {{% /question %}}
      """;

  @BeforeAll
  static void needsHugo() {
    assumeFalse(HugoProgram.version().isEmpty(), "Hugo is not installed");
  }

  private WebView exactBrowser() {
    return (WebView) stage.getScene().lookup("#exact .web-view");
  }

  private Element exactRoot() {
    WebView browser = exactBrowser();
    Document document = browser == null ? null : browser.getEngine().getDocument();
    return document == null ? null : document.getElementById("page");
  }

  private String exactText() {
    Element root = exactRoot();
    return root == null ? "" : root.getTextContent();
  }

  private String badge() {
    return onFx(() -> ((Label) stage.getScene().lookup("#exact-badge")).getText());
  }

  private String error() {
    return onFx(
        () ->
            stage.getScene().lookup("#exact-error-said") instanceof Label said
                ? said.getText()
                : "");
  }

  private Element exactBox(int question) {
    NodeList divs = exactRoot().getElementsByTagName("div");
    for (int i = 0; i < divs.getLength(); i++) {
      Element div = (Element) divs.item(i);
      if (String.valueOf(question).equals(div.getAttribute("data-faq-question"))) {
        return div;
      }
    }
    throw new AssertionError("no box of question " + question);
  }

  @Test
  void thePageFollowsAsHugoPrintsIt(FxRobot robot) throws IOException {
    waitForPreview();
    Map<String, String> before = FolderSnapshot.of(folder);
    clickQuestion(robot, 1, 1);
    robot.push(KeyCode.F9);
    until("Hugo has printed it", () -> exactText().contains("Hoppa till innehållet"));
    assertThat(badge()).isEqualTo("As Hugo prints it");
    until("the selected answer is open", () -> openBoxes() == 1);

    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write(" Tillagt ord.");
    until("what is typed is there", () -> exactText().contains("Tillagt ord."));
    until("it is said", () -> badge().equals("As Hugo prints it"));
    assertThat(onFx(() -> stage.getScene().getFocusOwner())).isEqualTo(answer());
    assertThat(error()).isEmpty();

    robot.write("\n\n{{% saknas %}}");
    until(
        "the error is shown",
        () -> error().startsWith("Line 53: ") && error().contains("no shortcode “saknas”"));
    assertThat(badge()).isEqualTo("Not as the text is now");
    assertThat(onFx(() -> exactText())).contains("Tillagt ord.");
    clickQuestion(robot, 0, 0);
    robot.interact(() -> stage.getScene().lookup("#exact-go").requestFocus());
    robot.push(KeyCode.ENTER);
    until("the answer is back", () -> answer().getText().endsWith("{{% saknas %}}"));
    until("the caret is in it", () -> stage.getScene().getFocusOwner() == answer());
    int caret = onFx(() -> answer().getCaretPosition());
    assertThat(answerText().substring(caret)).isEqualTo("{{% saknas %}}");

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    until("what is old is not copied", () -> notice().startsWith("Not copied: Hugo"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("it is mended", () -> badge().equals("As Hugo prints it"));
    assertThat(error()).isEmpty();

    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    until("Hugo's page is copied", () -> clipboard().contains("Hoppa till innehållet"));
    assertThat(clipboard()).startsWith("<!").endsWith("</html>").doesNotContain("data-faq");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    until("its question is copied", () -> !clipboard().contains("Hoppa till innehållet"));
    assertThat(clipboard()).startsWith("<div").contains("Tillagt ord.").endsWith("</div>");

    robot.push(KeyCode.F9);
    until("the preview is back", () -> stage.getScene().lookup("#preview").isVisible());
    assertThat(onFx(() -> stage.getScene().lookup("#exact").isVisible())).isFalse();
    assertThat(FolderSnapshot.of(folder)).isEqualTo(before);
  }

  @Test
  void hugosPageIsUsedAsThePreviewIs(FxRobot robot) {
    waitForPreview();
    robot.push(KeyCode.F9);
    until("Hugo has printed it", () -> exactText().contains("Hoppa till innehållet"));
    PreviewMouse mouse = new PreviewMouse(this::exactBrowser, robot);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("all are open", () -> openBoxes() > 20);

    clickQuestion(robot, 0, 2);
    robot.clickOn(mouse.place(onFx(() -> exactBox(2)), "dygn. Skriv", false));
    until("the answer has the focus", () -> answer() != null && answer().isFocused());
    int caret = onFx(() -> answer().getCaretPosition());
    assertThat(answerText().substring(caret)).startsWith("dygn. Skriv");

    clickQuestion(robot, 0, 1);
    mouse.click(onFx(() -> toggle(2)));
    until("its answer is closed", () -> openBoxes() == onFx(this::questions) - 1);
    until("and it is selected", () -> answerText().startsWith("Ja, när vi ställer in"));

    robot.clickOn("#exact-find").write("sjösäkerhet");
    until("it is found", () -> findCount().startsWith("1 "));
    robot.push(KeyCode.ESCAPE);
    assertThat(onFx(() -> exactBrowser().isFocused())).isTrue();

    robot.push(KeyCode.ALT, KeyCode.DIGIT2);
    until("it is as narrow as a phone", () -> exactBrowser().getWidth() < 420);
    robot.push(KeyCode.ALT, KeyCode.DIGIT1);
    until("it is as wide as there is room", () -> exactBrowser().getWidth() > 420);
  }

  @Test
  void linksOfHugosPageLeadWhereThoseOfThePreviewDo(FxRobot robot) throws IOException {
    waitForPreview();
    Path page = folder.resolve("content/sv/lankar.md");
    Files.writeString(page, LINKS);
    robot.interact(() -> window.open(page));
    until("it is open", () -> previewText().contains("Ett"));
    robot.push(KeyCode.F9);
    until("Hugo has printed it", () -> exactText().contains("lämplig"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("all are open", () -> openBoxes() == 1);
    PreviewMouse mouse = new PreviewMouse(this::exactBrowser, robot);
    robot.clickOn(mouse.place(onFx(() -> exactBox(0)), "lämplig", false).add(4, 0));
    until(
        "it is opened outside", () -> outside.equals(List.of(URI.create("https://exempel.se/x"))));
    robot.clickOn(mouse.place(onFx(() -> exactBox(0)), "bruten", false).add(4, 0));
    until(
        "it is said that there is none",
        () ->
            stage.getScene().lookup("#exact-notice-said") instanceof Label said
                && said.getText().contains("/finns/inte/"));
  }

  private static String clipboard() {
    return onFx(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }

  private Element toggle(int question) {
    return (Element) exactBox(question).getElementsByTagName("button").item(0);
  }

  private int questions() {
    return exactRoot().getElementsByTagName("button").getLength();
  }

  private String findCount() {
    return onFx(() -> ((Label) stage.getScene().lookup("#exact-find-count")).getText());
  }

  @Test
  void theBrowserAndThePreviewGetWhatHugoPrints(FxRobot robot) throws IOException {
    Path layout = folder.resolve("layouts/_default/baseof.html");
    String html = Files.readString(layout);
    Files.writeString(layout, html.replace("</head>", "<style>.av-hugo{top:1px}</style></head>"));
    Map<String, String> before = FolderSnapshot.of(folder);
    waitForPreview();
    robot.push(KeyCode.SHIFT, KeyCode.F9);
    until("it is opened", () -> !outside.isEmpty());
    Path printed = Path.of(outside.get(0));
    assertThat(Files.readString(printed)).contains("href=\"../css/site.css\"");
    assertThat(printed.resolveSibling("../css/site.css")).exists();
    assertThat(previewStyle()).doesNotContain("av-hugo");
    robot.push(KeyCode.F9);
    until("the preview looks so, too", () -> previewStyle().contains("av-hugo"));
    robot.push(KeyCode.F9);
    assertThat(previewStyle()).contains("av-hugo");
    assertThat(FolderSnapshot.of(folder)).isEqualTo(before);
    end(robot);
    until("nothing is left of it", () -> !Files.exists(printed));
  }

  private String previewStyle() {
    return onFx(
        () -> browser().getEngine().getDocument().getElementById("site-style").getTextContent());
  }

  @Test
  void withoutHugoItSaysWhatToDo(FxRobot robot) {
    waitForPreview();
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    until("the preferences are shown", () -> dialog() != null);
    until("Hugo is found", () -> hugoFound().startsWith("Hugo 0."));
    robot.clickOn("#preferences-hugo").write("hugo").push(KeyCode.ENTER);
    until("it is refused", () -> hugoFound().startsWith("The whole path"));
    robot.push(KeyCode.HOME).write("/nowhere/").push(KeyCode.ENTER);
    until("it is not there", () -> hugoFound().startsWith("There is no such file"));
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    robot.push(KeyCode.F9);
    until("it says so", () -> error().contains("no hugo program at /nowhere/hugo"));
    assertThat(badge()).isEqualTo("Not rendered");
    robot.clickOn("#exact-preferences");
    until("the preferences are shown", () -> dialog() != null);
    robot.clickOn("#preferences-hugo").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
    robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    until("Hugo has printed it", () -> badge().equals("As Hugo prints it"));
    assertThat(error()).isEmpty();
  }

  private static String hugoFound() {
    return onFx(() -> ((Label) dialog().lookup("#preferences-hugo-found")).getText());
  }

  private int openBoxes() {
    int open = 0;
    NodeList divs = exactRoot().getElementsByTagName("div");
    for (int i = 0; i < divs.getLength(); i++) {
      if (String.valueOf(((Element) divs.item(i)).getAttribute("class")).contains("faq-open")) {
        open++;
      }
    }
    return open;
  }
}
