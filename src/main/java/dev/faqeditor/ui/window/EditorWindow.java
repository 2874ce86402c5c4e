package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * One window with its editor: holds what outlives the views, which are made anew when the language
 * changes.
 */
public final class EditorWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final UserSettings settings;
  private final Editor editor;
  private final WindowCommands commands;
  private final BorderPane root = new BorderPane();
  private final TextSize textSize;
  private Messages messages;
  private WindowViews views;

  /**
   * A window that has no file yet, with settings of its own.
   *
   * @param clock tells which typing belongs together
   * @param system the texts in the system's language
   */
  public EditorWindow(Stage stage, Preferences preferences, InstantSource clock, Messages system) {
    this(stage, new UserSettings(preferences, system), Recent.NONE, clock);
  }

  /**
   * A window that has no file yet.
   *
   * @param settings what the user prefers, shared with the other windows
   * @param recent the files that were open last, to be offered while there is none
   * @param clock tells which typing belongs together, and the dates of new pages
   */
  public EditorWindow(Stage stage, UserSettings settings, Recent recent, InstantSource clock) {
    this.stage = stage;
    this.settings = settings;
    messages = settings.messages();
    editor = new Editor(FaqDocument.parse(""), clock);
    commands = commands(recent, clock);
    views = new WindowViews(editor, commands, messages);
    editor.announceTo(announcement -> views.render(announcement));
    editor.announceTo(this::renderTitle);
    stage
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                commands.site().refresh();
              }
            });

    root.getStyleClass().add("editor-window");
    Scene scene = new Scene(root);
    scene.getStylesheets().add(EditorWindow.class.getResource("window.css").toExternalForm());
    textSize = new TextSize(scene);
    new HistoryKeys(editor).install(scene);
    new ZoomKeys(commands.zoom()).install(scene);
    new FileDrop(commands.files()::open).install(scene);
    stage.setScene(scene);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    root.setMinSize(720, 420);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          commands.files().quit(stage::close);
        });
    showAll(Optional.empty());
    followSettings();
  }

  private WindowCommands commands(Recent recent, InstantSource clock) {
    Background background = new Background(Executors.newSingleThreadExecutor(Daemon::thread));
    Dialogs dialogs = new Dialogs(stage, settings::messages);
    SiteCommands site =
        new SiteCommands(settings.files(), around -> views.showSite(around), dialogs, background);
    FileCommands files =
        new FileCommands(
            editor, dialogs, background, settings.files(), this::opened, () -> views.saySaved());
    ZoomCommands zoom =
        new ZoomCommands(settings, (key, percent) -> views.say(key, percent), dialogs::sayNotSaved);
    NewPageCommand newPage =
        new NewPageCommand(editor, files, site, settings.files(), dialogs, background, clock);
    return new WindowCommands(
        files,
        newPage,
        new SampleCommand(
            background,
            files::open,
            dialogs,
            () -> messages.bundle().getLocale().getLanguage(),
            () -> Path.of(System.getProperty("user.home", "."))),
        recent,
        site,
        zoom,
        settings,
        dialogs);
  }

  /** Shows what the user prefers, as long as the window is not closed. */
  private void followSettings() {
    Runnable noTheme = settings.theme().announceTo(dark -> views.showDark(dark));
    Runnable noPreferences = settings.announceTo(this::renderPreferences);
    stage.setOnHidden(
        event -> {
          noTheme.run();
          noPreferences.run();
        });
  }

  private void renderPreferences(UserPreferences preferences) {
    Messages wanted = settings.messages();
    if (wanted.bundle() == messages.bundle()) {
      textSize.show(preferences.textZoom());
      views.renderPreferences(preferences);
      return;
    }
    WindowViews before = views;
    messages = wanted;
    views = new WindowViews(editor, commands, messages);
    showAll(Optional.of(before));
    views.showDark(settings.theme().isDark());
    views.startPreview();
  }

  private void showAll(Optional<WindowViews> before) {
    textSize.show(settings.now().textZoom());
    views.showAll(root, before, commands.files().file(), commands.site().around(), settings.now());
    title();
  }

  /** Shows the window; the browser of the preview is made once it has been drawn. */
  public void show() {
    new FirstSize(stage, WIDTH, HEIGHT).give();
    stage.show();
    views.startPreview();
  }

  /** Opens a file, as the command of the menu does. */
  public void open(Path path) {
    commands.files().open(path);
  }

  /** Its look. */
  public Theme theme() {
    return settings.theme();
  }

  private void opened(Optional<FaqFile> file, PageSite around) {
    views.resetPreview();
    commands.site().show(file.map(FaqFile::path), around);
    views.renderFile(root, file);
    title();
  }

  private void renderTitle(Announcement announcement) {
    if (announcement.before().isDirty() != announcement.state().isDirty()) {
      title();
    }
  }

  private void title() {
    String name = messages.text("app.name");
    stage.setTitle(
        commands
            .files()
            .file()
            .map(
                file ->
                    messages.text(
                        editor.state().isDirty() ? "title.dirty" : "title.clean",
                        file.path().getFileName(),
                        name))
            .orElse(name));
  }
}
