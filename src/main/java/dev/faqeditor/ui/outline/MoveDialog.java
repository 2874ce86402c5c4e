package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.structure.Place;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where to move what is selected to, by keyboard: type to find a place, Enter moves there. */
public final class MoveDialog {

  private static final double WIDTH = 560;
  private static final double HEIGHT = 420;

  private final Dialog<Place> dialog = new Dialog<>();
  private final TextField typed = new TextField();
  private final FilteredList<Destination> shown;
  private final ListView<Destination> list;
  private final Map<Destination, String> folded = new HashMap<>();

  private MoveDialog(Window owner, List<Destination> all, int count, Messages messages) {
    shown = new FilteredList<>(FXCollections.observableList(all));
    list = new ListView<>(shown);
    ButtonType move = new ButtonType(messages.text("move.do"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(messages.text("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    all.forEach(to -> folded.put(to, FilterWords.fold(titleOf(to.node(), messages))));
    Label label = new Label(messages.text("move.filter"));
    label.setLabelFor(typed);
    label.setMnemonicParsing(true);
    typed.setId("move-filter");
    typed.textProperty().addListener((o, was, is) -> filter());
    typed.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("move-list");
    list.setAccessibleText(messages.text("move.list"));
    list.setPlaceholder(new Label(messages.text("move.none")));
    list.setCellFactory(of -> new DestinationCell(messages));
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.getSelectionModel().selectFirst();
    VBox content = new VBox(label, typed, list);
    content.getStyleClass().add("move-content");
    content.setMinSize(WIDTH, HEIGHT); // what is only preferred, some window managers do not give
    VBox.setVgrow(list, Priority.ALWAYS);
    dialog.initOwner(owner);
    dialog.setTitle(messages.text("app.name"));
    dialog.setHeaderText(messages.text("move.title", count));
    dialog.getDialogPane().setId("move");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().getButtonTypes().setAll(move, cancel);
    dialog
        .getDialogPane()
        .lookupButton(move)
        .disableProperty()
        .bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
    dialog.setResultConverter(button -> button == move ? chosen() : null);
    dialog.setOnShown(event -> Platform.runLater(typed::requestFocus)); // after the buttons
  }

  /**
   * Asks, and moves what is selected; nothing happens where it can't go anywhere else.
   *
   * @param owner the window that it belongs to
   */
  public static void ask(Window owner, Editor editor, StructureActs acts, Messages messages) {
    FaqDocument document = editor.state().document();
    List<Node> selected = editor.state().selectedNodes();
    List<Destination> all = Destination.of(document, selected);
    if (all.isEmpty()) {
      acts.say("obstacle.NOTHING_CHANGES");
      return;
    }
    boolean section = selected.get(0).kind() == Node.Kind.SECTION;
    new MoveDialog(owner, all, section ? 0 : selected.size(), messages)
        .dialog
        .showAndWait()
        .ifPresent(place -> acts.take(commands -> commands.moveTo(place)));
  }

  private @Nullable Place chosen() {
    Destination to = list.getSelectionModel().getSelectedItem();
    return to == null ? null : to.place();
  }

  private void filter() {
    FilterWords words = FilterWords.of(typed.getText());
    shown.setPredicate(to -> words.areIn(folded.getOrDefault(to, "")));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  /** Up and down go through the list while typing goes on. */
  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          case PAGE_UP -> -8;
          case PAGE_DOWN -> 8;
          default -> 0;
        };
    if (step != 0 && !shown.isEmpty()) {
      int at = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().clearAndSelect(Math.max(0, Math.min(at, shown.size() - 1)));
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 4));
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    Place place = chosen();
    if (event.getClickCount() == 2 && place != null) {
      dialog.setResult(place);
      dialog.close();
    }
  }

  static String titleOf(Node node, Messages messages) {
    String title = node.title().replace("\u00AD", "");
    return title.isEmpty() ? messages.text(OutlineCell.untitledKey(node.kind())) : title;
  }
}
