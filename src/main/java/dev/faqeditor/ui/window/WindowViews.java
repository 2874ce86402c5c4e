package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Restyling;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.FindingsList;
import dev.faqeditor.ui.check.PageChecker;
import dev.faqeditor.ui.form.FormView;
import dev.faqeditor.ui.outline.OutlineView;
import dev.faqeditor.ui.preview.PreviewView;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * All that a window shows, in one language: another language has other views of the same editor.
 * Tells each view what concerns it.
 */
final class WindowViews {

  private final Editor editor;
  private final SplitPane panes = new SplitPane();
  private final PreviewView preview;
  private final PageChecker checker;
  private final StatusBar status;
  private final MainMenu menu;
  private final EmptyView empty;
  private final Region below;
  private final Messages messages;
  private final List<Consumer<Announcement>> views;

  /** Views that show nothing yet: see {@link #showAll}. */
  WindowViews(Editor editor, WindowCommands commands, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    preview = new PreviewView(editor.state(), messages);
    preview.zoomBy(commands.zoom()::preview);
    Findings findings = new Findings(editor);
    FormView form = new FormView(editor, findings, messages);
    OutlineView outline = new OutlineView(editor, findings, messages, form::focusFirst);
    FindingsList list = new FindingsList(editor, findings, messages, form::focusFirst);
    checker = new PageChecker(findings);
    status = new StatusBar(editor, findings, list::toggle, messages);
    empty = new EmptyView(messages, commands);
    PaneCycle cycle =
        new PaneCycle(
            outline.view(),
            outline.view()::requestFocus,
            form.view(),
            form::focusFirst,
            preview.view(),
            preview::focus);
    CheckCommands check = new CheckCommands(findings, list, form::focusFirst);
    StructureMenu structure =
        new StructureMenu(
            editor, messages, () -> commands.files().file().isPresent(), form::rename, status::say);
    structure.installOn(outline.view());
    menu = new MainMenu(editor, commands, preview, cycle, check, structure, messages);
    views =
        List.of(
            outline::render,
            findings::render, // of rows that are there, before forms ask for them
            form::render,
            preview::render,
            status::render,
            menu::render,
            checker::render);

    panes.getItems().setAll(outline.view(), form.view(), preview.view());
    panes.setDividerPositions(0.23, 0.57);
    panes.setId("panes");
    SplitPane.setResizableWithParent(outline.view(), false);
    below = new VBox(list.view(), status.view());
  }

  /** Tells the views of a change. */
  void render(Announcement announcement) {
    views.forEach(view -> view.accept(announcement));
  }

  /** Shows all there is to show, in place of other views if there have been any. */
  void showAll(
      BorderPane root,
      Optional<WindowViews> before,
      Optional<FaqFile> file,
      PageSite site,
      UserPreferences preferences) {
    before.ifPresent(views -> panes.setDividerPositions(views.panes.getDividerPositions()));
    root.setTop(menu.view());
    root.setBottom(below);
    renderFile(root, file); // first: controls are styled by the scene that they are in
    if (file.isPresent()) {
      EditorState nothing = new Editor(FaqDocument.parse(""), InstantSource.system()).state();
      render(new Announcement(nothing, editor.state(), Edit.NONE));
    }
    showSite(site);
    renderPreferences(preferences);
  }

  /** Makes the browser of the preview: takes long, so once all else has been drawn. */
  void startPreview() {
    Platform.runLater(() -> Platform.runLater(preview::start));
  }

  /** Shows the panes of a file, or what there is without one. */
  void renderFile(BorderPane root, Optional<FaqFile> file) {
    status.renderFile(file);
    Region shown = file.isPresent() ? panes : empty.view();
    if (root.getCenter() != shown) {
      root.setCenter(shown);
      root.applyCss(); // the panes take their parts in when they are first styled
      Restyling.of(root.getScene());
      if (file.isPresent()) {
        panes.getItems().get(0).requestFocus();
      } else {
        empty.refresh();
      }
    }
  }

  /** Forgets what was open in the preview: another file is shown. */
  void resetPreview() {
    preview.reset();
  }

  /** Shows and checks the page by another site. */
  void showSite(PageSite site) {
    preview.showSite(site.preview());
    preview.showStyle(site.style());
    checker.checkBy(site::check);
  }

  /** Shows what the user prefers, but for its language. */
  void renderPreferences(UserPreferences preferences) {
    preview.zoomTo(preferences.previewZoom());
    menu.renderPreferences(preferences);
  }

  /** Shows the preview's own style dark or light. */
  void showDark(boolean dark) {
    preview.showDark(dark);
  }

  /** Says that the file was saved. */
  void saySaved() {
    status.saySaved();
  }

  /** Says something, until the next change. */
  void say(String key, Object... parameters) {
    status.say(messages.text(key, parameters));
  }
}
