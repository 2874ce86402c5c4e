package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.session.Place;
import dev.faqeditor.session.WindowPlace;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.NextFrame;
import dev.faqeditor.ui.merge.DiskWatch;
import dev.faqeditor.ui.recovery.PageJournal;
import dev.faqeditor.ui.review.RepositoryWatch;
import dev.faqeditor.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * One window with its editor: holds what outlives the views, which are made anew when the language
 * changes.
 */
public final class EditorWindow {

  private final Stage stage;
  private final UserSettings settings;
  private final Windows windows;
  private final StagePlace place;
  private final Editor editor;
  private final WindowCommands commands;
  private final PauseTransition iconSoon = new PauseTransition(Duration.millis(500));
  private final BorderPane root = new BorderPane();
  private final StackPane over = new StackPane();
  private final TextSize textSize;
  private final CaretRest caretRest;
  private Messages messages;
  private WindowViews views;

  /**
   * A window that has no file yet.
   *
   * @param settings what the user prefers, shared with the other windows
   * @param windows all windows, this one among them
   * @param clock tells which typing belongs together, and the dates of new pages
   */
  EditorWindow(Stage stage, UserSettings settings, Windows windows, InstantSource clock) {
    this.stage = stage;
    this.settings = settings;
    this.windows = windows;
    place = new StagePlace(stage);
    messages = settings.messages();
    editor = new Editor(FaqDocument.parse(""), clock);
    commands = commands(clock);
    views = new WindowViews(stage, editor, commands, messages);
    editor.announceTo(commands.journal()::render); // first: a view may fail
    editor.announceTo(announcement -> views.render(announcement));
    editor.announceTo(this::renderTitle);
    editor.announceTo(announcement -> windows.changed());
    stage
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                commands.site().refresh();
                commands.repository().refresh();
                commands.disk().check();
              }
            });

    over.getStyleClass().add("editor-window");
    Scene scene = new Scene(over);
    scene.getStylesheets().add(EditorWindow.class.getResource("window.css").toExternalForm());
    textSize = new TextSize(scene);
    new HistoryKeys(editor).install(scene);
    new ZoomKeys(commands.zoom()).install(scene);
    caretRest = new CaretRest(scene, CaretRest.USUAL);
    new FileDrop(commands.files()::open).install(scene);
    stage.setScene(scene);
    LoneAlt.install(stage);
    iconSoon.setOnFinished(event -> stage.getIcons().setAll(ProgramIcon.images()));
    over.setMinSize(720, 420);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          ifNothingIsLost(this::close);
        });
    showAll(Optional.empty());
    followSettings();
  }

  private WindowCommands commands(InstantSource clock) {
    Background background = new Background(Daemon.worker());
    Dialogs dialogs = new Dialogs(stage, settings::messages);
    SiteCommands site =
        new SiteCommands(settings.files(), around -> views.showSite(around), dialogs, background);
    FileCommands files =
        new FileCommands(editor, dialogs, background, windows.reader(), new FollowsFile());
    ZoomCommands zoom =
        new ZoomCommands(settings, (key, percent) -> views.say(key, percent), dialogs::sayNotSaved);
    NewPageCommand newPage =
        new NewPageCommand(editor, files, site, settings.files(), dialogs, background, clock);
    SampleCommand sample =
        new SampleCommand(
            background,
            files::open,
            dialogs,
            () -> messages.bundle().getLocale().getLanguage(),
            () -> Path.of(System.getProperty("user.home", ".")));
    RepositoryWatch repository = new RepositoryWatch(new Background(Daemon.worker()));
    PageJournal journal = new PageJournal(windows.journals(), editor, files::file);
    DiskWatch disk = new DiskWatch(editor, files, background, new Background(Daemon.worker()));
    disk.onReload(
        () -> {
          views.say("disk.reloaded");
          repository.show(files.file());
        });
    return new WindowCommands(
        windows,
        files,
        newPage,
        sample,
        disk,
        repository,
        journal,
        windows.newVersions(),
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
          views.end();
          commands.journal().abandon();
          commands.disk().end();
          caretRest.end();
          over.getChildren().clear(); // or the caret of the answer blinks on
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
    views = new WindowViews(stage, editor, commands, messages);
    showAll(Optional.of(before));
    views.showDark(settings.theme().isDark());
    startRest();
    before.end();
  }

  private void showAll(Optional<WindowViews> before) {
    textSize.show(settings.now().textZoom());
    over.getChildren().setAll(views.note(), root); // in this order for Tab
    views.showAll(root, before, commands.files().file(), commands.site().around(), settings.now());
    title();
  }

  /** Shows the window, and what there is to show in it once no file is on its way. */
  void show(WindowPlace where) {
    views.setDividers(where.dividers());
    place.show(where);
    Platform.runLater(this::arrived);
  }

  private void arrived() {
    if (commands.files().coming().isPresent()) {
      return;
    }
    if (file().isEmpty()) {
      views.renderFile(root, Optional.empty());
    }
    startRest();
  }

  /** Begins what takes long, once all else is drawn. */
  private void startRest() {
    NextFrame.then(stage.getScene(), () -> views.start()); // those of then
    iconSoon.play();
  }

  /** Where it is, and how its panes share it. */
  WindowPlace windowPlace() {
    return place.now(views.dividers());
  }

  /** Shows the window above all others. */
  void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Runs {@code next} unless the user wants to keep what is not saved. */
  void ifNothingIsLost(Runnable next) {
    commands.files().ifNothingIsLost(next);
  }

  /** Closes the window, whatever is not saved. */
  void close() {
    windows.closed(this);
    commands.journal().close();
    stage.close();
  }

  /** The open file, if any. */
  Optional<Path> file() {
    return commands.files().file().map(FaqFile::path);
  }

  /** The file that it shows, or is about to. */
  Optional<Path> fileOrComing() {
    return commands.files().coming().or(this::file);
  }

  /** Where one is in the open file. */
  Place place() {
    EditorState state = editor.state();
    return Place.of(state.document(), state.selectedNode(), views.caret(), views.open());
  }

  /** Its stage. */
  public Stage stage() {
    return stage;
  }

  /** Opens a file, as the command of the menu does. */
  public void open(Path path) {
    commands.files().open(path);
  }

  /** Shows a page that is in no file, for what was lost of it to be offered. */
  void openLost(Path path) {
    commands.files().openBlank(path);
  }

  /** Its look. */
  public Theme theme() {
    return settings.theme();
  }

  private final class FollowsFile implements FileCommands.Follower {

    @Override
    public boolean isElsewhere(Path path) {
      return windows.isElsewhere(path, EditorWindow.this);
    }

    @Override
    public void leaving() {
      windows.leaving(EditorWindow.this);
    }

    @Override
    public void opened(Optional<FaqFile> file, PageSite around) {
      Place at = file.map(shown -> windows.recent().placeIn(shown.path())).orElse(Place.START);
      views.resetPreview(at.open());
      file.map(FaqFile::path).ifPresent(views::opened);
      commands.versions().opened(file);
      show(file, around);
      file.filter(FaqFile::isOnDisk).ifPresent(shown -> windows.opened(shown.path()));
      at.in(editor.state().document()).ifPresent(node -> editor.select(node, at.caret()));
    }

    @Override
    public void moved(FaqFile file, PageSite around) {
      show(Optional.of(file), around);
      windows.opened(file.path());
    }

    @Override
    public void missing(Path path) {
      windows.forget(path);
    }

    @Override
    public void brought() {
      Platform.runLater(EditorWindow.this::arrived); // once a file that has come is shown
    }

    @Override
    public void saved() {
      commands.files().file().ifPresent(commands.versions()::saved);
      views.saySaved();
      commands.disk().saved();
      commands.repository().show(commands.files().file());
    }

    @Override
    public void changedOnDisk() {
      commands.disk().look();
      views.say("disk.notSaved");
    }
  }

  private void show(Optional<FaqFile> file, PageSite around) {
    commands.disk().show();
    commands.site().show(file.map(FaqFile::path), around);
    commands.repository().show(file);
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
