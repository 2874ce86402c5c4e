package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.exact.ExactPane;
import dev.faqeditor.ui.preview.PreviewView;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The preview, or what Hugo prints in its place, and what they ask of their window. */
final class PreviewPart implements ExactPane.Surroundings, LinkCommands.Shown {

  private final WindowCommands commands;
  private final Consumer<HarmlessCss> takeStyle;
  private final Runnable showForm;
  private final Consumer<String> say;
  private final PreviewView preview;
  private final ExactPane exact;
  private final LinkCommands links;
  private Optional<Path> program;

  /**
   * The preview of a window; exact mode is off.
   *
   * @param takeStyle shows other pages in the style of the page that Hugo has printed
   * @param showForm shows the form if something else is in its place
   * @param say says something in the status bar
   */
  PreviewPart(
      WindowCommands commands,
      Editor editor,
      Consumer<HarmlessCss> takeStyle,
      Runnable showForm,
      Consumer<String> say,
      Messages messages) {
    this.commands = commands;
    this.takeStyle = takeStyle;
    this.showForm = showForm;
    this.say = say;
    program = commands.settings().now().hugoProgram();
    preview = new PreviewView(editor, this, messages);
    exact = new ExactPane(editor, preview, this, messages);
    exact.zoomBy(commands.zoom()::preview);
    links = new LinkCommands(editor, commands, this, messages);
  }

  /** The pane of both. */
  Region view() {
    return exact.view();
  }

  ExactPane exact() {
    return exact;
  }

  void focus() {
    exact.focus();
  }

  void render(Announcement announcement) {
    preview.render(announcement);
    exact.render(announcement);
  }

  /** Makes the browser, and says once all is rendered: takes long, so when all else is drawn. */
  void start(Runnable then) {
    preview.start(then);
  }

  /** Goes on as in other views of the same window. */
  void continues(PreviewPart before) {
    exact.onProperty().set(before.exact.onProperty().get());
  }

  /** Shows another file, in which these questions are open. */
  void reset(List<Integer> open) {
    preview.reset(open);
    exact.reset();
  }

  /** A file was opened: where a link led to a part of it, that will be seen. */
  void opened(Path file) {
    links.opened(file);
  }

  /** The numbers of the questions that are open. */
  List<Integer> open() {
    return preview.open();
  }

  /** Shows the page with another site's templates, settings and images, or another page. */
  void showSite(PageSite site) {
    preview.showSite(site.preview());
    preview.showStyle(site.style());
    exact.again();
  }

  void renderPreferences(UserPreferences preferences) {
    exact.zoomTo(preferences.previewZoom());
    exact.show(preferences.previewWidth());
    if (!preferences.hugoProgram().equals(program)) {
      program = preferences.hugoProgram();
      exact.again();
    }
  }

  /** Shows the preview's own style dark or light. */
  void showDark(boolean dark) {
    preview.showDark(dark);
  }

  void end() {
    exact.end();
    preview.end();
  }

  @Override
  public void followLink(String address) {
    links.follow(address);
  }

  @Override
  public void chooseWidth(PreviewWidth width) {
    commands.settings().change(p -> p.withPreviewWidth(width), commands.dialogs()::sayNotSaved);
  }

  @Override
  public void say(String text) {
    say.accept(text);
  }

  @Override
  public boolean goTo(String id) {
    return exact.goTo(id);
  }

  @Override
  public void goToOnceShown(String id) {
    exact.goToOnceShown(id);
  }

  @Override
  public void sayOnPage(String text) {
    exact.sayOnPage(text);
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
  public void showForm() {
    showForm.run();
  }

  @Override
  public void preferences() {
    commands.dialogs().showPreferences(commands.settings());
  }

  /** It knows best how the site looks, unless the user has chosen other stylesheets. */
  @Override
  public void takeStyle(HarmlessCss style) {
    if (commands.site().around().preferences().stylesheets().isEmpty() && !style.text().isBlank()) {
      preview.showStyle(Optional.of(style));
      takeStyle.accept(style);
    }
  }
}
