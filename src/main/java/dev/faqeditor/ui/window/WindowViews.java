package dev.faqeditor.ui.window;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.editor.EditorState;
import dev.faqeditor.fault.Faults;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.preferences.UserPreferences;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.Restyling;
import dev.faqeditor.ui.bar.BarArea;
import dev.faqeditor.ui.check.ChangeFindings;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.check.FindingsList;
import dev.faqeditor.ui.check.PageChecker;
import dev.faqeditor.ui.form.FormView;
import dev.faqeditor.ui.merge.CompareView;
import dev.faqeditor.ui.merge.DiskBars;
import dev.faqeditor.ui.merge.DiskState;
import dev.faqeditor.ui.merge.DiskWatch;
import dev.faqeditor.ui.merge.MergeView;
import dev.faqeditor.ui.outline.OutlineView;
import dev.faqeditor.ui.outline.StructureActs;
import dev.faqeditor.ui.preview.PreviewView;
import dev.faqeditor.ui.recovery.LostView;
import dev.faqeditor.ui.recovery.RecoveryBars;
import dev.faqeditor.ui.recovery.VersionsView;
import dev.faqeditor.ui.review.PageChanges;
import dev.faqeditor.ui.review.RepositoryWords;
import dev.faqeditor.ui.review.ReviewView;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * All that a window shows, in one language: another language has other views of the same editor.
 * Tells each view what concerns it.
 */
final class WindowViews {

  private final Editor editor;
  private final SplitPane panes = new SplitPane();
  private final PreviewView preview;
  private final FormView form;
  private final OutlineView outline;
  private final UndoNote note;
  private final ReviewView review;
  private final PageChanges changes;
  private final StackPane middle;
  private final BarArea bars = new BarArea(this::focusMiddle);
  private final LostView lost;
  private final VersionsView versions;
  private final Runnable noJournal;
  private final MergeView merge;
  private final CompareView compare;
  private final Runnable noDisk;
  private final Runnable noRepository;
  private final Faults faults;
  private final FaultBar fault;
  private final PageChecker checker;
  private final ChangeFindings wrong;
  private final StatusBar status;
  private final MainMenu menu;
  private final EmptyView empty;
  private final Region below;
  private final Messages messages;
  private final List<Consumer<Announcement>> views;

  /** Views that show nothing yet: see {@link #showAll}. */
  WindowViews(Stage stage, Editor editor, WindowCommands commands, Messages messages) {
    this.editor = editor;
    this.messages = messages;
    preview = new PreviewView(editor.state(), messages);
    preview.zoomBy(commands.zoom()::preview);
    Findings findings = new Findings(editor);
    form = new FormView(editor, findings, messages);
    FindingsList list = new FindingsList(editor, findings, messages, form::focusFirst);
    checker = new PageChecker(findings);
    wrong = new ChangeFindings(editor, findings, messages);
    status = new StatusBar(editor, findings, list::toggle, messages);
    StructureActs acts =
        new StructureActs(editor, messages, () -> commands.files().file().isPresent(), status::say);
    outline = new OutlineView(editor, findings, acts, messages, form::focusFirst);
    note = new UndoNote(editor, messages, outline::focus);
    acts.announceTo(note::did);
    empty = new EmptyView(messages, commands);
    changes = new PageChanges(editor);
    review =
        new ReviewView(
            editor, commands.repository(), changes, commands.files()::saveFirst, messages);
    review.showBelowChanges(wrong.view());
    review.onEdit(this::editSelected);
    middle = new StackPane(form.view());
    VBox.setVgrow(middle, Priority.ALWAYS);
    VBox column = new VBox(bars.view(), middle);
    column.getStyleClass().add("middle-column");
    changes.announceTo(
        found -> {
          outline.showChanges(found.document(), found.changes());
          status.renderChanges(found.changes().all().size());
          review.showChanges(found);
          form.showEarlier(found.document(), found.earlier());
          wrong.compareWith(found.earlier().version());
        });
    status.onChanges(this::toggleReview);
    versions = new VersionsView(commands.versions(), editor, this::showForm, messages);
    lost = new LostView(commands.journal(), editor, this::showForm, messages);
    RecoveryBars recovery = new RecoveryBars(commands.journal(), bars, this::showLost, messages);
    noJournal =
        commands
            .journal()
            .announceTo(
                now -> {
                  recovery.render(now);
                  if (isInMiddle(lost.view()) && now.offer().isEmpty()) {
                    showForm();
                  }
                });
    faults = commands.windows().faults();
    HelpCommands help =
        new HelpCommands(faults, commands.windows().outside(), status::say, messages);
    fault = new FaultBar(faults, bars, help::showLog, messages);
    DiskWatch disk = commands.disk();
    merge = new MergeView(disk, editor, this::showForm, messages);
    compare = new CompareView(disk, editor, this::showForm, messages);
    DiskBars diskBars =
        new DiskBars(
            disk,
            bars,
            () -> showFocused(compare.view()),
            () -> showFocused(merge.view()),
            messages);
    noDisk =
        disk.announceTo(
            now -> {
              diskBars.render(now);
              renderDisk(now);
            });
    RepositoryWords words = new RepositoryWords(messages);
    noRepository =
        commands
            .repository()
            .announceTo(
                repository -> {
                  review.renderRepository(repository);
                  changes.renderRepository(repository);
                  status.renderHead(words.head(repository));
                });
    status.renderHead(words.head(commands.repository().now()));
    changes.renderRepository(commands.repository().now());
    PaneCycle cycle =
        new PaneCycle(
            outline.view(),
            outline::focus,
            column,
            this::focusMiddle,
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
            preview,
            cycle,
            check,
            structure,
            this::toggleReview,
            help,
            this::showVersions,
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
            lost::render,
            versions::render,
            merge::render,
            compare::render,
            changes::render,
            checker::render);

    panes.getItems().setAll(outline.view(), column, preview.view());
    panes.setDividerPositions(0.23, 0.57);
    panes.setId("panes");
    SplitPane.setResizableWithParent(outline.view(), false);
    below = new VBox(list.view(), status.view());
  }

  /** Lets go of what outlives a window by itself: the views are not shown any more. */
  void end() {
    preview.end();
    review.views().end();
    noRepository.run();
    fault.end();
    noJournal.run();
    noDisk.run();
  }

  /** Tells the views of a change. */
  void render(Announcement announcement) {
    views.forEach(view -> faults.guard(() -> view.accept(announcement)));
  }

  private boolean isReviewing() {
    return isInMiddle(review.view());
  }

  private boolean isInMiddle(Region shown) {
    return middle.getChildren().contains(shown);
  }

  /** Shows the review in the place of the form, or the form again. */
  private void toggleReview() {
    boolean on = !isReviewing() && panes.getScene() != null;
    showInMiddle(on ? review.view() : form.view());
    if (on) {
      review.focus();
    } else {
      outline.focus();
    }
  }

  private void showLost() {
    showInMiddle(lost.view());
    lost.focus();
  }

  private void showVersions() {
    if (panes.getScene() != null) {
      showInMiddle(versions.view());
      versions.focus();
    }
  }

  private void showFocused(Region shown) {
    showInMiddle(shown);
    focusMiddle();
  }

  private void showForm() {
    showInMiddle(form.view());
    outline.focus();
  }

  private void showInMiddle(Region shown) {
    middle.getChildren().setAll(shown);
    middle.applyCss();
    middle.layout();
    review.setActive(shown == review.view());
    lost.setActive(shown == lost.view());
    versions.setActive(shown == versions.view());
    merge.setActive(shown == merge.view());
    compare.setActive(shown == compare.view());
  }

  private void editSelected() {
    showForm();
    form.focusFirst();
  }

  private void renderDisk(DiskState now) {
    merge.renderDisk();
    compare.renderDisk();
    boolean other = isInMiddle(merge.view()) || isInMiddle(compare.view());
    if (other && !(now instanceof DiskState.Changed)) {
      showForm();
    }
  }

  private void focusMiddle() {
    if (isReviewing()) {
      review.focus();
    } else if (isInMiddle(lost.view())) {
      lost.focus();
    } else if (isInMiddle(versions.view())) {
      versions.focus();
    } else if (isInMiddle(merge.view())) {
      merge.focus();
    } else if (isInMiddle(compare.view())) {
      compare.focus();
    } else {
      form.focusFirst();
    }
  }

  /** Where bars about the open file are shown. */
  BarArea bars() {
    return bars;
  }

  /** What lies over the window for a while after a deletion. */
  Region note() {
    return note.view();
  }

  /** Shows all there is to show, in place of other views if there have been any. */
  void showAll(
      BorderPane root,
      Optional<WindowViews> before,
      Optional<FaqFile> file,
      PageSite site,
      UserPreferences preferences) {
    before.ifPresent(views -> setDividers(views.dividers()));
    before.ifPresent(views -> resetPreview(views.open()));
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
        outline.focus();
      } else {
        empty.refresh();
      }
    }
  }

  /** Shows another file, in which these questions are open. */
  void resetPreview(List<Integer> open) {
    preview.reset(open);
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
    return Arrays.stream(panes.getDividerPositions()).boxed().toList();
  }

  /** Divides the panes there; as usual, if there are not as many places as dividers. */
  void setDividers(List<Double> places) {
    if (places.size() == panes.getDividers().size()) {
      panes.setDividerPositions(places.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  /** Shows and checks the page by another site. */
  void showSite(PageSite site) {
    preview.showSite(site.preview());
    preview.showStyle(site.style());
    review.views().showSite(site.preview());
    review.views().showStyle(site.style());
    checker.checkBy(site::check);
    wrong.checkBy(site::check);
  }

  /** Shows what the user prefers, but for its language. */
  void renderPreferences(UserPreferences preferences) {
    preview.zoomTo(preferences.previewZoom());
    review.views().zoomTo(preferences.previewZoom());
    menu.renderPreferences(preferences);
  }

  /** Shows the preview's own style dark or light. */
  void showDark(boolean dark) {
    preview.showDark(dark);
    review.views().showDark(dark);
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
