package dev.faqeditor.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.preview.PageFiles;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.QuickEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The page in the style of its site. */
@ExtendWith(ApplicationExtension.class)
class SiteStyleJourney {

  static {
    QuickEnd.install();
  }

  private static final Path SITE_CSS = Path.of("sample-content/static/css/site.css");
  private static final String PAGE =
      """
      {{% question question="Q" %}}

      Answer

      <details><summary>More</summary><p>there is</p></details>

      {{% /question %}}

      [link](/x) ![Pier](https://example.org/pier.jpg)
      """;

  private static final class NoWindow implements PreviewHost {

    @Override
    public void followLink(String address) {
      throw new AssertionError("no link is clicked here");
    }

    @Override
    public void chooseWidth(PreviewWidth width) {
      throw new AssertionError("no width is chosen here");
    }

    @Override
    public void say(String text) {
      throw new AssertionError("nothing is copied here");
    }
  }

  private Stage stage;
  private PreviewView preview;

  @BeforeEach
  void start(FxRobot robot) {
    robot.interact(
        () -> {
          preview =
              new PreviewView(
                  new Editor(FaqDocument.parse(PAGE), InstantSource.system()),
                  new NoWindow(),
                  Messages.in(Locale.ENGLISH));
          stage = new Stage();
          stage.setScene(new Scene(preview.view(), 600, 400));
          stage.show();
          preview.start(() -> {});
        });
    until(() -> text().contains("Answer"));
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(stage::close);
  }

  @Test
  void theSitesStyleTakesThePlaceOfOurs(FxRobot robot) throws IOException {
    assertThat(style(".accordion", "border-radius")).isEqualTo("7px");
    assertThat(style(".accordion-box", "border-top-left-radius")).isEqualTo("8px");
    show(robot, Files.readString(SITE_CSS));
    assertThat(style("#page a", "color")).isEqualTo("rgb(15, 92, 122)");
    assertThat(style("body", "color")).isEqualTo("rgb(20, 48, 63)");
    robot.interact(() -> preview.showDark(true));
    assertThat(style("body", "color")).isEqualTo("rgb(20, 48, 63)");
    robot.interact(() -> preview.showStyle(Optional.empty()));
    assertThat(style("html", "background-color")).isEqualTo("rgb(13, 17, 23)");
  }

  @Test
  void anOpenAnswerIsSeenAndAClosedOneIsNotWhateverTheSiteHides(FxRobot robot) {
    for (String css :
        new String[] {
          "",
          "p{color:red}",
          ".panel{display:none!important}",
          ".panel{max-height:0;overflow:hidden;visibility:hidden;opacity:0}",
          "#page .accordion-box .panel{height:0!important;display:none!important}",
          ".panel{display:block!important}",
        }) {
      show(robot, css);
      robot.interact(() -> preview.acts().openAll());
      assertThat(number("[itemprop=text]", "offsetHeight")).as(css).isPositive();
      assertThat(number(".panel", "offsetHeight")).as(css).isGreaterThan(20);
      assertThat(style(".panel", "visibility")).as(css).isEqualTo("visible");
      assertThat(style(".panel", "opacity")).as(css).isEqualTo("1");
      robot.interact(() -> preview.acts().asOnSite());
      assertThat(number(".panel", "offsetHeight")).as(css).isZero();
    }
  }

  @Test
  void detailsInAnAnswerUnfoldByAClick(FxRobot robot) {
    robot.interact(() -> preview.acts().openAll());
    robot.interact(() -> element("summary").call("click"));
    assertThat(number("details", "offsetHeight")).isGreaterThan(30);
    robot.interact(() -> element("summary").call("click"));
    assertThat(number("details", "offsetHeight")).isLessThan(40);
  }

  @Test
  void imagesOfTheSiteAreShownOnceTheyAreThere(FxRobot robot) {
    String pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
    assertThat(onFx(() -> element(".faq-image").getMember("textContent")))
        .isEqualTo("Pierhttps://example.org/pier.jpg");
    PageFiles files = address -> Optional.of(pixel);
    robot.interact(() -> preview.showSite(PreviewSite.NONE.showing(files)));
    until(() -> element("#page img") != null && number("#page img", "naturalWidth") == 1);
  }

  private void show(FxRobot robot, String css) {
    Optional<HarmlessCss> style = Optional.of(HarmlessCss.sheet(css, PageFiles.NONE));
    robot.interact(() -> preview.showStyle(style));
  }

  private String text() {
    JSObject page = element("#page");
    return page == null ? "" : (String) page.getMember("textContent");
  }

  private String style(String selector, String property) {
    return onFx(
        () -> {
          JSObject window = (JSObject) browser().getEngine().executeScript("window");
          JSObject style = (JSObject) window.call("getComputedStyle", element(selector));
          return (String) style.call("getPropertyValue", property);
        });
  }

  private int number(String selector, String member) {
    return onFx(() -> ((Number) element(selector).getMember(member)).intValue());
  }

  private JSObject element(String selector) {
    WebView browser = browser();
    JSObject document = browser == null ? null : (JSObject) browser.getEngine().getDocument();
    return document == null ? null : (JSObject) document.call("querySelector", selector);
  }

  private WebView browser() {
    return (WebView) stage.getScene().lookup(".web-view");
  }

  private static <T> T onFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  private static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("not within ten seconds", e);
    }
  }
}
