package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Hostile;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.PreviewPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Hostile pages in the real window: nothing runs, nothing is fetched, nothing leads away. */
class HostileJourney extends WindowTest {

  private static final String SECRET = "the canary's secret";
  private static final int AT_ONCE = 16;

  /** No lock of the browser stops a refresh; JavaFX lacks a text for plug-ins that one stops. */
  private static final List<String> REACHES_OVER_LOCKS =
      List.of("http-equiv=\"refresh\"", "<object", "<embed");

  private Listener listener;
  private List<Hostile> cases;

  @BeforeEach
  void listen() throws IOException {
    listener = new Listener();
    Path canary = Files.writeString(folder.resolve("canary.txt"), SECRET);
    cases = Hostile.cases(listener.address(), canary.toUri());
  }

  @AfterEach
  void hangUp() {
    listener.close();
  }

  @Test
  void theListenerHearsRequestsAndAnOpenBrowserSendsThem() throws IOException {
    listener.ask("/control");
    assertThat(listener.asked()).containsExactly("/control");
    WebView open = onFx(WebView::new);
    Set<String> kinds = Set.of("handler on an image", "image", "frame", "style with a background");
    String html =
        cases.stream()
            .filter(hostile -> kinds.contains(hostile.name()))
            .map(Hostile::html)
            .collect(Collectors.joining("", "<main>", "</main>"));
    Platform.runLater(() -> open.getEngine().loadContent(html));
    until("a script ran", () -> ran(open.getEngine().getDocument()));
    until(
        "it asked for all",
        () -> listener.asked().containsAll(Set.of("/image.png", "/frame", "/b2.png", "/b3.png")));
    Platform.runLater(() -> open.getEngine().load(null));
  }

  private static boolean ran(Document document) {
    return document != null && document.getDocumentElement().hasAttribute(Hostile.RAN);
  }

  @Test
  void nothingOnAHostilePageRunsFetchesOrLeadsAway(FxRobot robot) throws IOException {
    waitForPreview();
    int number = 0;
    for (List<Hostile> group : groups()) {
      String marker = "Marker " + number++;
      openPage(marker, group);
      assertUntouched(marker, group);
      if (group.size() > 1) {
        type(robot);
      }
      clickAll();
      assertUntouched(marker, group);
    }
    openPage("Links", cases.stream().filter(c -> c.name().startsWith("link")).toList());
    for (int link = 0; link < 3; link++) {
      robot.clickOn(browser().localToScreen(60, 40 + 30 * link));
    }
    robot.push(KeyCode.TAB).push(KeyCode.ENTER);
    assertUntouched("Links", cases);
    assertThat(listener.asked()).isEmpty();
  }

  @Test
  void theBrowserIsLockedAlsoIfThePageWereNotCleaned() throws IOException {
    waitForPreview();
    for (Hostile hostile : cases) {
      if (REACHES_OVER_LOCKS.stream().noneMatch(hostile.html()::contains)) {
        onFx(() -> set(previewRoot(), hostile.html()));
        clickAll();
      }
    }
    onFx(() -> set(previewRoot(), "<p>Marker</p>"));
    assertUntouched("Marker", cases);
    assertThat(listener.asked()).isEmpty();
  }

  @Test
  void anAddressThatIsOpenedAllTheSameGivesWayToThePage() throws IOException {
    waitForPreview();
    Platform.runLater(() -> browser().getEngine().load(listener.address() + "/away"));
    until("it was there", () -> listener.asked().contains("/away"));
    until("the page is back", () -> previewText().contains("Grynnleden"));
  }

  /** Many cases on each page, but one that hides what comes after it alone. */
  private List<List<Hostile>> groups() {
    List<List<Hostile>> groups = new ArrayList<>();
    List<Hostile> together = new ArrayList<>();
    for (Hostile hostile : cases) {
      if (!PreviewPage.of(FaqDocument.parse(block(hostile) + "<b>tail</b>\n"))
          .html()
          .endsWith("<b>tail</b></p>\n")) {
        groups.add(List.of(hostile));
      } else {
        together.add(hostile);
      }
      if (together.size() == AT_ONCE) {
        groups.add(List.copyOf(together));
        together.clear();
      }
    }
    groups.add(together);
    return groups;
  }

  private static String block(Hostile hostile) {
    return "<div>\n" + hostile.html() + "</div>\n\n";
  }

  private void openPage(String marker, List<Hostile> group) throws IOException {
    StringBuilder text = new StringBuilder("## A\n\n{{% question question=\"Q\" %}}\n\n");
    text.append(marker).append("\n\n{{% /question %}}\n\n");
    group.forEach(hostile -> text.append(block(hostile)));
    Path file = Files.writeString(folder.resolve(marker + ".md"), text);
    Platform.runLater(() -> window.open(file));
    until("the preview shows " + marker, () -> previewText().contains(marker));
  }

  private void type(FxRobot robot) {
    clickQuestion(robot, 0, 0);
    robot.clickOn("#answer").push(KeyCode.CONTROL, KeyCode.END).write("\n\n- typed");
    until("the preview follows", () -> box(0).getElementsByTagName("li").getLength() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is saved", () -> !stage.getTitle().startsWith("*"));
  }

  /** Clicks every element of the page, as if a user had, but where a mouse can't reach as well. */
  private void clickAll() {
    onFx(
        () -> {
          NodeList all = previewRoot().getElementsByTagName("*");
          List<Element> elements = new ArrayList<>();
          for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
          }
          for (Element element : elements) {
            if (((JSObject) element).getMember("click") instanceof JSObject) {
              ((JSObject) element).call("click");
            }
          }
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Element set(Element element, String html) {
    ((JSObject) element).setMember("innerHTML", html);
    return element;
  }

  private void assertUntouched(String marker, List<Hostile> group) {
    onFx(
        () -> {
          WebEngine engine = browser().getEngine();
          assertThat(engine.getLocation()).as("%s", group).isIn("", null);
          assertThat(ran(engine.getDocument())).as("%s", group).isFalse();
          assertThat(previewText()).as("%s", group).contains(marker).doesNotContain(SECRET);
          return null;
        });
    assertThat(listener.asked()).as("%s", group).isEmpty();
  }
}
