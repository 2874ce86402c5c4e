package dev.faqeditor.ui.review;

import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.git.Head;
import dev.faqeditor.git.difference.Hunk;
import dev.faqeditor.git.program.CommitRequest;
import dev.faqeditor.review.Changes;
import dev.faqeditor.review.Earlier;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.PaneHeader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What a commit of the page would change, to be read, taken back in parts, and committed. */
public final class ReviewView {

  private static final Duration PAUSE = Duration.millis(200);
  private static final long STACK = 1 << 20; // bytes

  private final Editor editor;
  private final RepositoryWatch watch;
  private final Messages messages;
  private final RepositoryWords words;
  private final Consumer<Runnable> save;
  private final Background comparing = new Background(DeepStack.newWorker("compare", STACK));
  private final Committer committer =
      new Committer(new Background(DeepStack.newWorker("commit", STACK)));
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Label summary = new Label();
  private final Label remarks = new Label();
  private final Label empty = new Label();
  private final ReviewViews views;
  private final ChangesList changes;
  private PageChanges.Found found;
  private final CommitForm form;
  private final StackPane middle;
  private final VBox top = new VBox();
  private final BorderPane view;
  private Optional<Comparison> shown = Optional.empty();
  private boolean active;
  private Runnable edit = () -> {};

  /**
   * A review that is not shown yet.
   *
   * @param pageChanges takes changes back
   * @param save saves the page and then runs what it is given; not, if saving is refused
   */
  public ReviewView(
      Editor editor,
      RepositoryWatch watch,
      PageChanges pageChanges,
      Consumer<Runnable> save,
      Messages messages) {
    this.editor = editor;
    this.watch = watch;
    this.messages = messages;
    this.save = save;
    words = new RepositoryWords(messages);
    views = new ReviewViews(new DifferenceView(this::takeBack, messages), this::goTo, messages);
    changes = new ChangesList(editor, pageChanges::takeBack, messages);
    found = new PageChanges.Found(editor.state().document(), Changes.NONE, Earlier.NONE);
    form = new CommitForm(this::commit, committer::cancel, messages);
    summary.setId("review-summary");
    remarks.managedProperty().bind(remarks.visibleProperty());
    Region header = new PaneHeader(messages.text("review.title"), summary, remarks);
    top.getChildren().setAll(header, changes.view());
    top.getStyleClass().add("review-top");
    empty.setId("review-empty");
    empty.getStyleClass().add("review-empty");
    empty.setWrapText(true);
    empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE); // over the views, which keep the focus
    middle = new StackPane(views.view(), empty);
    view = new ReviewLayout(top, middle, form.view()).view();
    view.setId("review");
    view.getStyleClass().add("form-pane");
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (views.handle(event)) {
            event.consume();
          }
        });
    pause.setOnFinished(event -> compare());
  }

  /** The review. */
  public Region view() {
    return view;
  }

  /** Shows something that concerns the changes between their list and the views. */
  public void showBelowChanges(Region about) {
    top.getChildren().add(about);
  }

  /** The three ways to look at what has changed. */
  public ReviewViews views() {
    return views;
  }

  /** Says what shows the selected question for editing, in the place of the review. */
  public void onEdit(Runnable shown) {
    edit = shown;
  }

  private void goTo(Question question) {
    editor.select(question);
    edit.run();
  }

  /** Puts the focus where one starts to read. */
  public void focus() {
    views.focus();
  }

  /** Starts to follow the page, or stops. */
  public void setActive(boolean now) {
    active = now;
    views.setActive(active);
    if (active) {
      form.tell("", "", false);
      watch.refresh();
      compare();
    }
  }

  /** Follows the page once typing has paused. */
  public void render(Announcement announcement) {
    boolean changed = announcement.before().document() != announcement.state().document();
    boolean saved = announcement.before().isDirty() != announcement.state().isDirty();
    if (active && (changed || saved)) {
      pause.playFromStart();
    }
  }

  /** Follows the repository. */
  public void renderRepository(PageRepository repository) {
    if (active) {
      compare();
    }
  }

  /** Shows what has changed in words, and suggests a message of them. */
  public void showChanges(PageChanges.Found now) {
    found = now;
    changes.show(now.changes().all());
    suggest();
  }

  private void suggest() {
    if (watch.now() instanceof PageRepository.Read read) {
      String file = String.valueOf(read.file().getFileName());
      ChangeWords said = new ChangeWords(messages);
      form.suggest(said.subject(found.changes(), file), said.body(found.changes(), file));
    }
  }

  private void compare() {
    if (watch.now() instanceof PageRepository.Read read && read.isComparable()) {
      comparing.run(() -> Comparison.of(read, editor.state().document()), this::show);
      committer.author(read.workTree(), form::showAuthor);
      suggest();
    } else {
      shown = Optional.empty();
      words.obstacle(watch.now()).ifPresent(this::showNothing);
      summary.setText("");
      remarks.setVisible(false);
      form.show(false);
    }
  }

  private void showNothing(String why) {
    views.clear();
    empty.setText(why);
    empty.setVisible(true);
  }

  private void show(Comparison comparison) {
    shown = Optional.of(comparison);
    boolean none = comparison.difference().isEmpty();
    PageRepository.Read read = comparison.repository();
    String head = words.head(read);
    boolean dirty = editor.state().isDirty();
    summary.setText(
        messages.text(dirty ? "review.summary.unsaved" : "review.summary", head, read.path()));
    List<String> notes = words.remarks(read);
    remarks.setText(String.join(" ", notes));
    remarks.setVisible(!notes.isEmpty());
    views.show(comparison);
    empty.setVisible(none);
    empty.setText(messages.text("review.none"));
    form.show(!none && read.status().canCommit());
    read.status()
        .operation()
        .ifPresent(begun -> form.tell(messages.text("commit.operation." + begun.name()), "", true));
  }

  private void takeBack(Hunk hunk) {
    shown
        .filter(comparison -> comparison.document() == editor.state().document())
        .flatMap(comparison -> comparison.takeBack(hunk))
        .ifPresent(edit -> editor.apply(Act.TAKE_BACK, edit));
  }

  private void commit(CommitForm.Wanted wanted) {
    if (watch.now() instanceof PageRepository.Read read) {
      save.accept(() -> commit(read, wanted));
    }
  }

  private void commit(PageRepository.Read read, CommitForm.Wanted wanted) {
    form.showRunning(true);
    form.tell(messages.text("commit.running"), "", false);
    CommitRequest request =
        new CommitRequest(read.file(), wanted.subject(), wanted.body(), wanted.newBranch());
    committer.commit(
        read.workTree(),
        request,
        outcome -> {
          form.showRunning(false);
          CommitWords said = CommitWords.of(outcome, read.head() instanceof Head.Unborn, messages);
          form.tell(said.text(), said.said(), !said.isDone());
          if (said.isDone()) {
            form.clear();
          }
          watch.refresh();
          compare();
        });
  }
}
