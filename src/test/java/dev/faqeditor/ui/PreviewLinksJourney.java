package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import netscape.javascript.JSObject;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.w3c.dom.Element;

/** Links of the page lead where they lead on the site. */
class PreviewLinksJourney extends WindowTest {

  private static final String LINKS =
      """
      ---
      title: Länkar
      ---
      ## Överst

      {{% question question="Ett" %}}

      [webb](<https://exempel.se/en sida?a=1&b=2#c>) [brev](mailto:a@b.example)
      [värd](//exempel.se/) [skript](javascript:alert(1)) [fil](file:///etc/passwd)
      [pdf](/documents/grynnleden-sjosakerhet.pdf) [död](/finns/inte/)
      [del](#längst-ned) [ingen del](#finns-inte) [lista](/tags/)
      {{% /question %}}

      {{% question question="Två" %}}

      [sidan](/vanliga-fragor/#fr%C3%A5gor-om-f%C3%A4rjorna-och-bryggorna)
      {{% /question %}}

      {{% question question="Tre" %}}

      LÅNG

      ## Längst ned
      {{% /question %}}
      """
          .replace("LÅNG", "Rad.\n\n".repeat(60));

  @Test
  void eachLinkIsFollowedOrSaysWhyNot(FxRobot robot) throws IOException {
    openLinks(robot);
    click(robot, "webb");
    assertOpened("https://exempel.se/en%20sida?a=1&b=2#c");
    click(robot, "brev");
    assertOpened("mailto:a@b.example");
    robot.clickOn(middle(robot, "värd"), MouseButton.MIDDLE);
    assertOpened("https://exempel.se/");
    for (String refused : new String[] {"skript", "fil"}) {
      click(robot, refused);
      untilSaid("only addresses of the web");
    }
    click(robot, "pdf");
    assertOpened(
        folder.toRealPath().resolve("static/documents/grynnleden-sjosakerhet.pdf").toUri());
    assertThat(noticeInPreview()).isEmpty();
    click(robot, "död");
    untilSaid("/finns/inte/");
    click(robot, "ingen del");
    untilSaid("no part named");
    robot.clickOn("#preview-notice-close");
    assertThat(noticeInPreview()).isEmpty();
    click(robot, "del");
    until("the part's answer is open", () -> isOpen(2));
    assertThat(onFx(() -> PreviewMouse.edge((JSObject) heading("längst-ned"), "top")))
        .isBetween(0.0, browser().getHeight());
    assertThat(outside).isEmpty();
    assertThat(isDirty()).isFalse();
  }

  @Test
  void aPageOfTheSiteIsOpenedHereByKeyToo(FxRobot robot) throws IOException {
    openLinks(robot);
    robot.moveTo(middle(robot, "sidan"));
    until("the address is shown", () -> strip().startsWith("/vanliga-fragor/#"));
    robot.moveTo("#form");
    until("it is gone", () -> strip().isEmpty());
    new PreviewMouse(this, robot).click(onFx(() -> button(1)));
    new PreviewMouse(this, robot).click(onFx(() -> button(1)));
    until("the answer is open", () -> isOpen(1));
    robot.push(KeyCode.TAB);
    until("the link has the focus", () -> strip().startsWith("/vanliga-fragor/#"));
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.clickOn("#preview-menu-copyLink");
    until(
        "the address is copied",
        () -> Clipboard.getSystemClipboard().getString().startsWith("/vanliga-fragor/#"));
    robot.push(KeyCode.ENTER);
    until("the page is shown", () -> previewText().contains("Hur köper jag biljett"));
    String heading = "frågor-om-färjorna-och-bryggorna";
    until(
        "its part is in view",
        () -> {
          double top = PreviewMouse.edge((JSObject) heading(heading), "top");
          return top >= 0 && top < 40;
        });
    assertThat(outside).isEmpty();
  }

  private void openLinks(FxRobot robot) throws IOException {
    waitForPreview();
    java.nio.file.Path links = folder.resolve("content/sv/lankar.md");
    Files.writeString(links, LINKS);
    robot.interact(() -> window.open(links));
    until("the page is shown", () -> previewText().contains("Ett"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until("its answers are open", () -> isOpen(1));
    robot.interact(() -> browser().getEngine().executeScript("window.scrollTo(0, 0)"));
    new PreviewMouse(this, robot).click(onFx(() -> button(2)));
    until("the last one is closed", () -> !isOpen(2));
  }

  private void click(FxRobot robot, String text) {
    robot.clickOn(middle(robot, text));
  }

  private javafx.geometry.Point2D middle(FxRobot robot, String text) {
    PreviewMouse mouse = new PreviewMouse(this, robot);
    return mouse.place(onFx(this::previewRoot), text, false).add(4, 0);
  }

  private void assertOpened(String address) {
    assertOpened(URI.create(address));
  }

  private void assertOpened(URI address) {
    until("it is opened", () -> outside.size() == 1);
    assertThat(outside).containsExactly(address);
    outside.clear();
  }

  private void untilSaid(String text) {
    until("it says: " + text, () -> noticeInPreview().contains(text));
  }

  private String noticeInPreview() {
    return onFx(
        () -> {
          Label said = (Label) stage.getScene().lookup("#preview-notice-said");
          return said == null ? "" : said.getText();
        });
  }

  private String strip() {
    return onFx(
        () -> {
          Label address = (Label) stage.getScene().lookup("#preview-link");
          return address.isVisible() ? address.getText() : "";
        });
  }

  private Element heading(String id) {
    return browser().getEngine().getDocument().getElementById(id);
  }

  private Element button(int question) {
    return (Element) box(question).getElementsByTagName("button").item(0);
  }
}
