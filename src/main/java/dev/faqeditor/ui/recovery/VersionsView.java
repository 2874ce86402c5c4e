package dev.faqeditor.ui.recovery;

import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.versions.KeptVersion;
import dev.faqeditor.text.Edit;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.RowsHeight;
import dev.faqeditor.ui.TaskPane;
import dev.faqeditor.ui.review.DifferenceRow;
import dev.faqeditor.ui.review.DifferenceView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The versions that were saved before, each as the difference that restoring it would make. */
public final class VersionsView {

  private static final int MOST_ROWS = 6;

  private final PageVersions versions;
  private final Editor editor;
  private final Messages messages;
  private final DateTimeFormatter time;
  private final ListView<KeptVersion> list = new ListView<>();
  private final DifferenceView difference;
  private final TaskPane pane;
  private final Button restore;
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
    list.setId("versions");
    list.setAccessibleText(messages.text("versions.list"));
    list.prefHeightProperty().bind(RowsHeight.of(list, MOST_ROWS));
    list.setMinHeight(Region.USE_PREF_SIZE);
    list.setCellFactory(shown -> new Cell());
    list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> compare());
    pane = new TaskPane("versions", difference.view(), messages);
    pane.showBelowSummary(list);
    restore =
        pane.addMainButton(
            "versions.restore",
            () -> {
              chosen().ifPresent(this::restore);
              leave.run();
            });
    pane.addButton("versions.back", leave);
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
    return pane.view();
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
    pane.say(messages.text("versions.summary", found.size()));
    compare();
  }

  private Optional<KeptVersion> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void compare() {
    String now = editor.state().document().text();
    Optional<String> then = chosen().map(KeptVersion::text);
    restore.setDisable(then.isEmpty() || then.get().equals(now));
    difference.find(() -> then.map(text -> DifferenceRow.between(now, text)).orElse(List.of()));
  }

  private void restore(KeptVersion version) {
    Edit edit = Edit.between(editor.state().document().text(), version.text());
    editor.restore(Act.RESTORE_VERSION, edit, List.of());
  }
}
