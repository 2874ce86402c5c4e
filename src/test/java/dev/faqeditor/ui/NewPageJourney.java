package dev.faqeditor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** New pages are made beside the open one. */
class NewPageJourney extends WindowTest {

  @Test
  void aSmallPageIsWrittenAsThePageBesideItWhenItIsFirstSaved(FxRobot robot) throws IOException {
    open(robot);
    robot.write("Frågor om öar: \"Måsö\"?"); // the focus is in the title
    until("the name follows", () -> name().equals("frågor-om-öar-måsö.md"));
    robot.push(KeyCode.ENTER);
    until("it is open", () -> stage.getTitle().startsWith("*frågor-om-öar-måsö.md"));
    Path made = folder.resolve("content/sv/frågor-om-öar-måsö.md");
    assertThat(made).doesNotExist();
    until("it has its question", () -> counts().equals("1 section · 1 question"));
    until("it is shown", () -> previewText().contains("Ny fråga"));
    save(robot);
    assertThat(Files.readString(made).replaceFirst("date: .*", "date: …"))
        .isEqualTo(
            """
            ---
            title: "Frågor om öar: \\"Måsö\\"?"
            date: …
            ---

            <div itemscope itemtype="https://schema.org/FAQPage">

            ## Nytt avsnitt

            {{% question question="Ny fråga" %}}
            {{% /question %}}

            </div>
            """);
    assertThat(onDisk()).isEqualTo(original);
  }

  @Test
  void aPageStartsWithTheSitesArchetypeAndNoFileIsOverwritten(FxRobot robot) throws IOException {
    Path archetype = folder.resolve("archetypes/default.md");
    Files.createDirectories(archetype.getParent());
    Files.writeString(archetype, "---\ntitle: {{ .Name | title }}\nkind: faq\n---\nHej\n");
    robot.push(KeyCode.F5);
    open(robot);
    until("the archetype is offered", () -> label("#new-page-archetype").contains("default.md"));
    robot.write("Vanliga fragor");
    until("the name is taken", () -> label("#new-page-note").contains("already"));
    assertThat(onFx(() -> create().isDisabled())).isTrue();
    robot.clickOn("#new-page-name").push(KeyCode.CONTROL, KeyCode.A).write("ny.txt");
    until("it must be Markdown", () -> label("#new-page-note").contains(".md"));
    robot.push(KeyCode.CONTROL, KeyCode.A).write("ny.md");
    until("it can be made", () -> !create().isDisabled());
    robot.clickOn(create());
    until("it is open", () -> stage.getTitle().startsWith("*ny.md"));
    Path made = folder.resolve("content/sv/ny.md");
    Files.writeString(made, "somebody else's");
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until("it is said", () -> dialog() != null);
    assertThat(onFx(() -> dialog().getHeaderText())).isEqualTo("ny.md is there already");
    assertThat(onFx(() -> dialog().getButtonTypes())).hasSize(2);
    robot.push(KeyCode.ESCAPE);
    until("the dialog is gone", () -> dialog() == null);
    assertThat(made).hasContent("somebody else's");
    Files.delete(made);
    save(robot);
    assertThat(made).hasContent("---\ntitle: Vanliga fragor\nkind: faq\n---\nHej\n");
  }

  @Test
  void whereTheArchetypeCannotBeRunASmallPageIsOffered(FxRobot robot) throws IOException {
    Path archetype = folder.resolve("archetypes/default.md");
    Files.createDirectories(archetype.getParent());
    Files.writeString(archetype, "---\ntitle: x\n---\n{{ .Page.Pages }}\n");
    robot.push(KeyCode.F5);
    open(robot);
    until("the archetype is offered", () -> label("#new-page-archetype").contains("default.md"));
    robot.write("Ny").push(KeyCode.ENTER);
    until("it is said", () -> dialog() != null && dialog().getId() == null);
    assertThat(onFx(() -> dialog().getContentText())).contains("line 4").contains("Pages");
    robot.push(KeyCode.ENTER);
    until("a small page is open", () -> counts().equals("1 section · 1 question"));
    assertThat(folder.resolve("content/sv/ny.md")).doesNotExist();
  }

  private void open(FxRobot robot) {
    until("the page is open", () -> stage.getTitle().startsWith("vanliga"));
    robot.push(KeyCode.CONTROL, KeyCode.N);
    until(
        "the dialog is shown",
        () -> dialog() != null && dialog().lookup("#new-page-title") != null);
    until("the title has the focus", () -> dialog().lookup("#new-page-title").isFocused());
    robot.targetWindow(dialog().getScene().getWindow()); // what is written goes there
  }

  private static Node create() {
    return dialog().lookupButton(dialog().getButtonTypes().get(0));
  }

  private static String name() {
    return ((TextField) dialog().lookup("#new-page-name")).getText();
  }

  private static String label(String selector) {
    return ((Labeled) dialog().lookup(selector)).getText();
  }

  private String counts() {
    return ((Label) stage.getScene().lookup("#counts")).getText();
  }
}
