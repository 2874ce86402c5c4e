package dev.faqeditor.ui.recovery;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.versions.KeptVersion;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The versions that were saved before, each as the difference that restoring it would make. */
public final class VersionsView {

  private static final long STACK = 1 << 20; // bytes

  private final PageVersions versions;
  private final Editor editor;
  private final Messages messages;
  private final DateTimeFormatter time;
  private final Background comparing = new Background(DeepStack.newWorker("compare", STACK));
  private final ListView<KeptVersion> list = new ListView<>();
  private final Label summary = new Label();
  private final DifferenceView difference;
  private final Button restore = new Button();
  private final BorderPane view = new BorderPane();
  private boolean active;

  /**
   * A view that is not shown yet.
   *
   * @param leave shows the form again
   */
  public VersionsView(PageVersions versions, Editor editor, Runnable leave, Messages messages) {
    this.versions = versions;
    this.editor = editor;
    this.messages = messages;
    time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
    difference = new DifferenceView(messages);
    Label title = new Label(messages.text("versions.title"));
    title.getStyleClass().add("form-title");
    summary.setId("versions-summary");
    summary.getStyleClass().add("form-context");
    summary.setWrapText(true);
    summary.setMinHeight(Region.USE_PREF_SIZE);
    VBox header = new VBox(title, summary);
    header.getStyleClass().add("form-header");
    list.setId("versions");
    list.setAccessibleText(messages.text("versions.list"));
    list.setCellFactory(shown -> new Cell());
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> compare());
    name(restore, "versions.restore");
    restore.getStyleClass().add("accent");
    restore.setOnAction(
        event -> {
          chosen().ifPresent(this::restore);
          leave.run();
        });
    Button back = new Button();
    name(back, "versions.back");
    back.setOnAction(event -> leave.run());
    HBox buttons = new HBox(restore, back);
    buttons.getStyleClass().add("difference-buttons");
    view.setTop(new VBox(header, list));
    view.setCenter(difference.view());
    view.setBottom(buttons);
    view.setId("versions-view");
    view.getStyleClass().addAll("form-pane", "difference-pane");
  }

  private void name(Button button, String key) {
    button.setId(key.replace('.', '-'));
    button.setText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key + ".tooltip")));
  }

  private final class Cell extends ListCell<KeptVersion> {
    @Override
    protected void updateItem(@Nullable KeptVersion version, boolean empty) {
      super.updateItem(version, empty);
      setText(
          version == null || empty
              ? null
              : messages.text("versions.row", time.format(version.saved()), version.bytes()));
    }
  }

  /** The view. */
  public Region view() {
    return view;
  }

  /** Puts the focus where one chooses. */
  public void focus() {
    list.requestFocus();
  }

  /** Starts to follow the page, or stops. */
  public void setActive(boolean now) {
    active = now;
    if (active) {
      versions.list(this::show);
    }
  }

  /** Follows the page. */
  public void render(Announcement announcement) {
    if (active && announcement.before().document() != announcement.state().document()) {
      compare();
    }
  }

  /** Chooses the latest that is not what is on disk now. */
  private void show(List<KeptVersion> found) {
    list.getItems().setAll(found);
    boolean several = found.size() > 1 && found.get(0).text().equals(editor.state().savedText());
    list.getSelectionModel().select(several ? 1 : 0);
    summary.setText(messages.text("versions.summary", found.size()));
    compare();
  }

  private Optional<KeptVersion> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void compare() {
    FaqDocument now = editor.state().document();
    Optional<KeptVersion> version = chosen();
    restore.setDisable(version.map(v -> v.text().equals(now.text())).orElse(true));
    comparing.run(
        () -> version.map(v -> DifferenceRow.between(now.text(), v.text())).orElse(List.of()),
        rows -> {
          if (now == editor.state().document() && version.equals(chosen())) {
            difference.show(rows);
          }
        });
  }

  private void restore(KeptVersion version) {
    Edit edit = Edit.between(editor.state().document().text(), version.text());
    editor.restore(Act.RESTORE_VERSION, edit, List.of());
  }
}
