package dev.faqeditor.ui.exact;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.exact.HugoMessage;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.LateParts;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.preview.ExactView;
import dev.faqeditor.ui.preview.PageActs;
import dev.faqeditor.ui.preview.PreviewHost;
import dev.faqeditor.ui.preview.PreviewTools;
import dev.faqeditor.ui.preview.PreviewView;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The preview, and over it, while exact mode is on, the page as Hugo prints it. */
public final class ExactPane {

  /** What exact mode needs of the window around it, beside what the preview does. */
  public interface Surroundings extends PreviewHost {
    /** The site around the open page. */
    Optional<Site> site();

    /** The open page's file. */
    Optional<Path> file();

    /** The hugo program that the user has chosen. */
    Optional<Path> program();

    /** Shows an address outside. */
    void open(URI address);

    /** Makes sure that the form is seen. */
    void showForm();

    /** Lets the user choose the program. */
    void preferences();

    /** Takes the styles of the page that Hugo has printed. */
    void takeStyle(HarmlessCss style);
  }

  private final Editor editor;
  private final PreviewView preview;
  private final Surroundings around;
  private final Messages messages;
  private final ExactWords words;
  private final ExactBar bar;
  private final ExactView page;
  private final PreviewTools tools;
  private final ExactMode mode;
  private final BorderPane exact = new BorderPane();
  private final StackPane view;
  private final BooleanProperty on = new SimpleBooleanProperty();

  /** The preview alone, at first. */
  public ExactPane(Editor editor, PreviewView preview, Surroundings around, Messages messages) {
    this.editor = editor;
    this.preview = preview;
    this.around = around;
    this.messages = messages;
    words = new ExactWords(messages);
    page = new ExactView(editor.state(), preview);
    bar = new ExactBar(messages, this::openInBrowser, this::goTo, around::preferences, this::focus);
    tools = new PreviewTools("exact", bar.line(), around::chooseWidth, page.acts()::find, messages);
    exact.setTop(new VBox(tools.view(), bar.bars(), page.above()));
    exact.setCenter(page.view());
    page.installOn(exact);
    exact.setId("exact");
    exact.getStyleClass().add("preview-pane");
    exact.visibleProperty().bind(on);
    exact.managedProperty().bind(on);
    preview.view().visibleProperty().bind(on.not());
    view = new StackPane(preview.view());
    LateParts.add(view, exact);
    view.setMinWidth(160);
    ExactWorker worker = new ExactWorker(System.getenv());
    mode = new ExactMode(this::now, worker, new Shown());
    on.addListener((o, was, is) -> switched(is));
  }

  /** The pane of both. */
  public Region view() {
    return view;
  }

  /** Whether exact mode is on; to be set, too. */
  public BooleanProperty onProperty() {
    return on;
  }

  private void switched(boolean isOn) {
    if (isOn) {
      page.start();
    }
    mode.setOn(isOn);
  }

  private Optional<ExactPage> now() {
    FaqDocument document = editor.state().document();
    return around
        .site()
        .flatMap(
            site ->
                around.file().map(file -> new ExactPage(site, file, document, around.program())));
  }

  /** Puts the focus into the page that is shown. */
  public void focus() {
    if (on.get()) {
      page.focus();
    } else {
      preview.focus();
    }
  }

  /** Shows the state, soon. */
  public void render(Announcement announcement) {
    page.render(announcement);
    mode.render(announcement);
  }

  /** Another site is around the page, or another program is chosen. */
  public void again() {
    mode.again();
  }

  /** What can be done with the page that is shown. */
  public PageActs acts() {
    return on.get() ? page.acts() : preview.acts();
  }

  /**
   * Goes to the part of the page with this id; to its start if that is "".
   *
   * @return false if it has no such part
   */
  public boolean goTo(String id) {
    return on.get() ? page.goTo(id) : preview.goTo(id);
  }

  /** Goes to a part of the page that has just been opened, once it is shown. */
  public void goToOnceShown(String id) {
    preview.goToOnceShown(id);
    if (on.get()) {
      page.goToOnceShown(id);
    }
  }

  /** Says over the page what a click on it could not do. */
  public void sayOnPage(String text) {
    if (on.get()) {
      page.say(text);
    } else {
      preview.say(text);
    }
  }

  /** Another file is shown. */
  public void reset() {
    page.reset();
  }

  /** Lays the pages out in this width. */
  public void show(PreviewWidth width) {
    preview.show(width);
    page.show(width);
    tools.show(width);
  }

  /** Shows the pages in another size, in percent of the usual one. */
  public void zoomTo(int percent) {
    preview.zoomTo(percent);
    page.zoomTo(percent);
  }

  /** Says what turning the wheel over the page with Ctrl does: 1 for larger, -1 for smaller. */
  public void zoomBy(IntConsumer steps) {
    preview.zoomBy(steps);
    page.zoomBy(steps);
  }

  /** Opens the page, as Hugo prints it now, in the browser. */
  public void openInBrowser() {
    around.say(messages.text("exact.browser.working"));
    mode.printForBrowser(
        address -> {
          around.say(messages.text("exact.browser.opened"));
          around.open(address);
        },
        refused -> around.say(messages.text("exact.browser.refused", words.of(refused))));
  }

  /** Lets go of what outlives the pane by itself. */
  public void end() {
    mode.end();
    page.end();
  }

  /** Selects what stands where Hugo names a place, and puts the caret there. */
  private void goTo(HugoMessage message) {
    FaqDocument document = editor.state().document();
    int offset = message.offsetIn(document.text());
    Node node =
        offset < document.bodyStart()
            ? document.page()
            : Stream.of(Node.Kind.QUESTION, Node.Kind.SECTION)
                .flatMap(kind -> document.nodeAt(kind, offset).stream())
                .findFirst()
                .orElse(document.page());
    around.showForm();
    editor.select(node, fieldAt(node, offset).map(field -> caretIn(field, offset)));
  }

  private static Optional<Field> fieldAt(Node node, int offset) {
    List<Field> fields = new ArrayList<>(node.fields());
    if (node instanceof Question question) {
      fields.addAll(question.parameters());
    }
    return fields.stream()
        .filter(field -> field.span().touches(offset))
        .findFirst()
        .or(() -> fields.stream().filter(field -> field.span().start() >= offset).findFirst())
        .or(() -> fields.stream().reduce((before, field) -> field));
  }

  private static Caret caretIn(Field field, int offset) {
    int length = Math.max(0, Math.min(offset - field.span().start(), field.raw().length()));
    String before = field.raw().substring(0, length).replace("\r\n", "\n");
    String value = field.value();
    int start = Math.max(0, field.raw().replace("\r\n", "\n").indexOf(value));
    return new Caret(field.name(), Math.max(0, Math.min(before.length() - start, value.length())));
  }

  private final class Shown implements ExactMode.View {

    @Override
    public void renderStatus(ExactStatus status) {
      bar.render(status);
      if (!(status instanceof ExactStatus.Rendering)) {
        page.showStale(!(status instanceof ExactStatus.Shown));
      }
    }

    @Override
    public void renderPage(ExactWorker.Outcome.Page printed) {
      bar.renderPage();
      page.show(printed.page(), printed.changes(), printed.html());
      around.takeStyle(printed.page().style());
    }
  }
}
