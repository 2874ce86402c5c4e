package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.fault.Faults;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.LateParts;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.FindingsList;
import dev.faqeditor.ui.check.PageChecker;
import dev.faqeditor.ui.form.FormView;
import dev.faqeditor.ui.outline.ActsAhead;
import dev.faqeditor.ui.outline.OutlineView;
import dev.faqeditor.ui.outline.StructureActs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * All that a window shows, in one language: another language has other views of the same editor.
 * Tells each view what concerns it.
 */
final class WindowViews {

  private final Editor editor;
  private final SplitPane panes = new SplitPane();
  private final PreviewPart preview;
  private final FormView form;
  private final OutlineView outline;
  private final UndoNote note;
  private final MiddlePane middle;
  private final ReviewPart review;
  private final RecoveryPart recovery;
  private final DiskPart disk;
  private final Faults faults;
  private final FaultBar fault;
  private final BarArea bars = new BarArea(this::focus);
  private final PageChecker checker;
  private final ActsAhead ahead;
  private final StatusBar status;
  private final MainMenu menu;
  private final EmptyView empty;
  private final VBox below;
  private final Messages messages;
  private List<Double> usual = List.of(); // where the panes are divided without a review
  private final List<Consumer<Announcement>> views;

  /** Views that show nothing yet: see {@link #showAll}. */
  WindowViews(Stage stage, Editor editor, WindowCommands commands, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    Findings findings = new Findings(editor);
    form = new FormView(editor, findings, messages);
    FindingsList list = new FindingsList(editor, findings, messages, form::focusFirst);
    checker = new PageChecker(findings);
    ahead = new ActsAhead(editor);
    status = new StatusBar(editor, findings, list::toggle, messages);
    StructureActs acts =
        new StructureActs(editor, messages, () -> commands.files().file().isPresent(), status::say);
    outline = new OutlineView(editor, findings, acts, messages, form::focusFirst);
    note = new UndoNote(editor, messages, outline::focus);
    acts.announceTo(note::did);
    empty = new EmptyView(messages, commands);
    middle = new MiddlePane(form.view(), form::focusFirst, outline::focus);
    review =
        new ReviewPart(
            commands, editor, findings, middle, this::editSelected, this::widen, messages);
    preview =
        new PreviewPart(commands, editor, this::takeStyle, middle::showForm, status::say, messages);
    recovery = new RecoveryPart(commands, editor, middle, messages);
    disk = new DiskPart(commands.disk(), editor, middle, messages);
    status.onChanges(review::toggle);
    faults = commands.windows().faults();
    HelpCommands help =
        new HelpCommands(faults, commands.windows().outside(), status::say, messages);
    fault = new FaultBar(faults, bars, this::hasPage, help::showLog, messages);
    review.start(
        found -> {
          outline.showChanges(found.document(), found.changes());
          status.renderChanges(found.changes().all().size());
          form.showEarlier(found.document(), found.earlier());
        },
        status::renderHead);
    PaneCycle cycle =
        new PaneCycle(
            outline.view(),
            outline::focus,
            middle.view(),
            middle::focus,
            preview.view(),
            preview::focus);
    CheckCommands check = new CheckCommands(findings, list, form::focusFirst);
    StructureMenu structure =
        new StructureMenu(stage, editor, acts, messages, form::rename, outline::focusFilter);
    structure.installOn(outline);
    menu =
        new MainMenu(
            editor,
            commands,
            new PreviewMenu(preview, messages),
            preview.exact(),
            cycle,
            check,
            structure,
            review::toggle,
            help,
            recovery::showVersions,
            disk.items(),
            messages);
    views =
        List.of(
            outline::render,
            findings::render, // of rows that are there, before forms ask for them
            form::render,
            preview::render,
            status::render,
            menu::render,
            note::render,
            review::render,
            recovery::render,
            disk::render,
            checker::render,
            ahead::render);

    panes.getItems().setAll(outline.view(), middle.view(), preview.view());
    panes.setDividerPositions(0.23, 0.57);
    panes.setId("panes");
    SplitPane.setResizableWithParent(outline.view(), false);
    below = new VBox(status.view());
    LateParts.add(below, 0, list.view());
  }

  /** Lets go of what outlives a window by itself: the views are not shown any more. */
  void end() {
    preview.end();
    review.end();
    recovery.end();
    disk.end();
    fault.end();
  }

  /** Tells the views of a change. */
  void render(Announcement announcement) {
    views.forEach(view -> faults.guard(() -> view.accept(announcement)));
  }

  /** The review has pages of its own to show, and needs the room. */
  private void widen(boolean wide) {
    boolean isWide = !panes.getItems().contains(preview.view());
    if (wide && !isWide) {
      usual = dividers();
      panes.getItems().remove(preview.view());
      panes.setDividerPositions(usual.get(0));
    } else if (!wide && isWide) {
      panes.getItems().add(preview.view());
      setDividers(usual);
    }
  }

  private void editSelected() {
    middle.showForm();
    form.focusFirst();
  }

  /** What lies over the window for a while after a deletion. */
  Region note() {
    return note.view();
  }

  /**
   * Shows all there is to show, in place of other views if there have been any; without a file and
   * such, nothing but the menu, until it is known whether a file is on its way.
   */
  void showAll(
      BorderPane root,
      Optional<WindowViews> before,
      Optional<FaqFile> file,
      PageSite site,
      UserPreferences preferences) {
    before.ifPresent(views -> setDividers(views.dividers()));
    before.ifPresent(views -> resetPreview(views.open()));
    before.ifPresent(views -> preview.continues(views.preview));
    root.setTop(new VBox(menu.view(), bars.view()));
    root.setBottom(below);
    if (file.isPresent() || before.isPresent()) {
      renderFile(root, file); // first: controls are styled by the scene that they are in
    }
    if (file.isPresent()) {
      EditorState nothing = new Editor(FaqDocument.parse(""), InstantSource.system()).state();
      render(new Announcement(nothing, editor.state(), Edit.NONE));
    }
    showSite(site);
    renderPreferences(preferences);
  }

  /** Begins what the window can do without at first: the preview, and then what comes behind it. */
  void start() {
    preview.start(
        () -> {
          ahead.start();
          checker.start();
        });
  }

  /** Shows the panes of a file, or what there is without one. */
  void renderFile(BorderPane root, Optional<FaqFile> file) {
    status.renderFile(file);
    Region shown = file.isPresent() ? panes : empty.view();
    if (root.getCenter() != shown) {
      root.setCenter(shown);
      root.applyCss(); // the panes take their parts in when they are first styled
      if (file.isPresent()) {
        outline.focus();
      } else {
        empty.refresh();
        empty.focus();
      }
    }
  }

  private boolean hasPage() {
    return panes.getScene() != null;
  }

  private void focus() {
    if (hasPage()) {
      middle.focus();
    } else {
      empty.focus();
    }
  }

  /** Shows another file, in which these questions are open. */
  void resetPreview(List<Integer> open) {
    preview.reset(open);
  }

  /** A file was opened: where a link led to a part of it, that will be seen. */
  void opened(Path file) {
    preview.opened(file);
  }

  /** The numbers of the questions that are open in the preview. */
  List<Integer> open() {
    return preview.open();
  }

  /** Where the caret is, if it is in the form. */
  Optional<Caret> caret() {
    return form.caret();
  }

  /** Where the panes are divided. */
  List<Double> dividers() {
    return panes.getItems().contains(preview.view())
        ? Arrays.stream(panes.getDividerPositions()).boxed().toList()
        : usual;
  }

  /** Divides the panes there; as usual, if there are not as many places as dividers. */
  void setDividers(List<Double> places) {
    if (places.size() == panes.getDividers().size()) {
      panes.setDividerPositions(places.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /** Shows and checks the page by another site. */
  void showSite(PageSite site) {
    preview.showSite(site);
    review.showSite(site);
    checker.checkBy(site::check);
  }

  private void takeStyle(HarmlessCss style) {
    review.showStyle(Optional.of(style));
  }

  /** Shows what the user prefers, but for its language. */
  void renderPreferences(UserPreferences preferences) {
    preview.renderPreferences(preferences);
    review.zoomTo(preferences.previewZoom());
    menu.renderPreferences(preferences);
  }

  /** Shows the preview's own style dark or light. */
  void showDark(boolean dark) {
    preview.showDark(dark);
    review.showDark(dark);
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
