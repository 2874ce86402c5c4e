package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.Preferences;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.FindingsList;
import dev.faqeditor.ui.check.PageChecker;
import dev.faqeditor.ui.form.FormView;
import dev.faqeditor.ui.outline.OutlineView;
import dev.faqeditor.ui.outline.StructureActs;
import dev.faqeditor.ui.preview.PreviewView;
import dev.faqeditor.ui.theme.SystemColorScheme;
import dev.faqeditor.ui.theme.Theme;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** One window with its editor: makes the views and tells each of them what concerns it. */
public final class EditorWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final Editor editor;
  private final FileCommands files;
  private final OutlineView outline;
  private final PreviewView preview;
  private final BorderPane root = new BorderPane();
  private final SplitPane panes = new SplitPane();
  private final EmptyView empty;
  private final StatusBar status;
  private final Messages messages;
  private final Theme theme;
  private final SiteCommands site;

  /**
   * A window that has no file yet.
   *
   * @param clock tells which typing belongs together
   */
  public EditorWindow(
      Stage stage, Preferences preferences, InstantSource clock, Messages messages) {
    this.stage = stage;
    this.messages = messages;
    Background background = new Background(Executors.newSingleThreadExecutor(Daemon::thread));
    Background asking = new Background(Executors.newSingleThreadExecutor(Daemon::thread));
    editor = new Editor(FaqDocument.parse(""), clock);
    theme = new Theme(SystemColorScheme::isDark, asking);
    Dialogs dialogs = new Dialogs(stage, messages);

    preview = new PreviewView(editor.state(), messages);
    Findings findings = new Findings(editor);
    FormView form = new FormView(editor, findings, messages);
    FindingsList list = new FindingsList(editor, findings, messages, form::focusFirst);
    PageChecker checker = new PageChecker(findings);
    status = new StatusBar(editor, findings, list::toggle, messages);
    StructureActs acts = new StructureActs(editor, messages, this::isFileOpen, status::say);
    outline = new OutlineView(editor, findings, acts, messages, form::focusFirst);
    site = new SiteCommands(preferences, preview, checker, dialogs, background);
    files =
        new FileCommands(editor, dialogs, background, preferences, this::opened, status::saySaved);
    empty = new EmptyView(messages, files::open);
    PaneCycle cycle =
        new PaneCycle(
            outline.view(),
            outline::focus,
            form.view(),
            form::focusFirst,
            preview.view(),
            preview::focus);
    CheckCommands check = new CheckCommands(findings, list, form::focusFirst);
    StructureMenu structure =
        new StructureMenu(stage, editor, acts, messages, form::rename, outline::focusFilter);
    structure.installOn(outline);
    UndoNote note = new UndoNote(editor, messages, outline::focus);
    acts.announceTo(note::did);
    MainMenu menu =
        new MainMenu(editor, files, theme, preview, cycle, check, site, structure, messages);

    editor.announceTo(outline::render);
    editor.announceTo(findings::render); // of rows that are there, before forms ask for them
    editor.announceTo(form::render);
    editor.announceTo(preview::render);
    editor.announceTo(status::render);
    editor.announceTo(menu::render);
    editor.announceTo(note::render);
    editor.announceTo(checker::render);
    editor.announceTo(this::renderTitle);
    theme.announceTo(preview::showDark);

    panes.getItems().setAll(outline.view(), form.view(), preview.view());
    panes.setDividerPositions(0.23, 0.57);
    panes.setId("panes");
    SplitPane.setResizableWithParent(outline.view(), false);
    root.setTop(menu.view());
    root.setBottom(new VBox(list.view(), status.view()));
    renderFile();
    stage
        .focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                site.refresh();
              }
            });

    StackPane over = note.over(root);
    over.getStyleClass().add("editor-window");
    Scene scene = new Scene(over);
    scene.getStylesheets().add(EditorWindow.class.getResource("window.css").toExternalForm());
    new HistoryKeys(editor).install(scene);
    new FileDrop(files::open).install(scene);
    stage.setScene(scene);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMaximized(screen.getWidth() <= WIDTH || screen.getHeight() <= HEIGHT);
    over.setMinSize(720, 420);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          files.quit(stage::close);
        });
  }

  /** Shows the window; the browser of the preview is made once it has been drawn. */
  public void show() {
    new FirstSize(stage, WIDTH, HEIGHT).give();
    stage.show();
    Platform.runLater(() -> Platform.runLater(preview::start));
  }

  /** Opens a file, as the command of the menu does. */
  public void open(Path path) {
    files.open(path);
  }

  /** Its look. */
  public Theme theme() {
    return theme;
  }

  private boolean isFileOpen() {
    return files.file().isPresent();
  }

  private void opened(Optional<FaqFile> file, PageSite around) {
    preview.reset();
    site.show(file.map(FaqFile::path), around);
    renderFile();
  }

  private void renderFile() {
    status.renderFile(files.file());
    Region shown = files.file().isPresent() ? panes : empty.view();
    if (root.getCenter() != shown) {
      root.setCenter(shown);
      root.applyCss(); // the panes take their parts in when they are first styled
      outline.focus();
    }
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
        files
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
