package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.exact.ExactPane;
import dev.faqeditor.ui.preview.PreviewView;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** Exact mode in a window: what it is told, and what it asks the window for. */
final class ExactPart {

  private final WindowCommands commands;
  private final ExactPane pane;
  private Optional<Path> program;

  /**
   * Exact mode that is off.
   *
   * @param takeStyle shows the preview in the style of the page that Hugo has printed
   * @param showForm shows the form if something else is in its place
   * @param say says something in passing
   */
  ExactPart(
      WindowCommands commands,
      Editor editor,
      PreviewView preview,
      Consumer<HarmlessCss> takeStyle,
      Runnable showForm,
      Consumer<String> say,
      Messages messages) {
    this.commands = commands;
    program = commands.settings().now().hugoProgram();
    pane = new ExactPane(editor, preview, new Window(takeStyle, showForm, say), messages);
    pane.zoomBy(commands.zoom()::preview);
  }

  ExactPane pane() {
    return pane;
  }

  /** The preview, or what Hugo prints in its place. */
  Region view() {
    return pane.view();
  }

  void focus() {
    pane.focus();
  }

  void render(Announcement announcement) {
    pane.render(announcement);
  }

  /** Goes on as in other views of the same window. */
  void continues(ExactPart before) {
    pane.onProperty().set(before.pane.onProperty().get());
  }

  /** Another site is around the page, or it is another page. */
  void showSite() {
    pane.again();
  }

  void renderPreferences(UserPreferences preferences) {
    pane.zoomTo(preferences.previewZoom());
    if (!preferences.hugoProgram().equals(program)) {
      program = preferences.hugoProgram();
      pane.again();
    }
  }

  void end() {
    pane.end();
  }

  /** What exact mode needs to know of the window. */
  private final class Window implements ExactPane.Surroundings {

    private final Consumer<HarmlessCss> takeStyle;
    private final Runnable showForm;
    private final Consumer<String> say;

    Window(Consumer<HarmlessCss> takeStyle, Runnable showForm, Consumer<String> say) {
      this.takeStyle = takeStyle;
      this.showForm = showForm;
      this.say = say;
    }

    @Override
    public Optional<Site> site() {
      return commands.site().site();
    }

    @Override
    public Optional<Path> file() {
      return commands.files().file().map(FaqFile::path);
    }

    @Override
    public Optional<Path> program() {
      return program;
    }

    @Override
    public void open(URI address) {
      commands.windows().outside().accept(address);
    }

    @Override
    public void say(String text) {
      say.accept(text);
    }

    @Override
    public void showForm() {
      showForm.run();
    }

    @Override
    public void preferences() {
      commands.dialogs().showPreferences(commands.settings());
    }

    /** Unless the user has chosen other stylesheets. */
    @Override
    public void takeStyle(HarmlessCss style) {
      if (commands.site().around().preferences().stylesheets().isEmpty()
          && !style.text().isBlank()) {
        takeStyle.accept(style);
      }
    }
  }
}
