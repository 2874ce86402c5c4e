package dev.faqeditor.ui.window;

import dev.faqeditor.site.Archetype;
import dev.faqeditor.ui.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The controls for a new page. The file name follows the title until the user changes it. */
final class NewPageForm {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Messages messages;
  private final GridPane grid = new GridPane();
  private final VBox view = new VBox(grid);
  private final TextField title = new TextField();
  private final ComboBox<Path> folder = new ComboBox<>();
  private final TextField name = new TextField();
  private final RadioButton byArchetype = new RadioButton();
  private final RadioButton own = new RadioButton();
  private final VBox starts = new VBox();
  private final Label note = new Label();
  private final List<Consumer<Optional<NewPageChoice>>> views = new ArrayList<>();
  private NewPagePlaces places;
  private String suggested = "";

  /**
   * An empty form.
   *
   * @param otherFolder lets the user choose one that is not listed
   */
  NewPageForm(NewPagePlaces places, Consumer<Path> otherFolder, Messages messages) {
    this.places = places;
    this.messages = messages;
    Button other = new Button(messages.text("newPage.folder.other"));
    other.setId("new-page-other");
    other.setMinWidth(Region.USE_PREF_SIZE);
    other.setOnAction(event -> otherFolder.accept(folder.getValue()));
    folder.setConverter(new ShownAs<>(places::shown));
    folder.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(folder, Priority.ALWAYS);
    HBox folders = new HBox(folder, other);
    folders.getStyleClass().add("preferences-line");
    row("title", title, title);
    row("folder", folder, folders);
    row("name", name, name);
    grid.getStyleClass().add("preferences-grid");
    view.getStyleClass().addAll("preferences-content", "new-page");
    addStarts();
    title.textProperty().addListener((o, was, is) -> suggestName());
    name.textProperty().addListener((o, was, is) -> changed());
    folder.valueProperty().addListener((o, was, is) -> showArchetype());
    show(places);
  }

  private void row(String key, Control control, Region shown) {
    Label label = new Label(messages.text("newPage." + key));
    label.setMnemonicParsing(true);
    label.setLabelFor(control);
    label.setMinWidth(Region.USE_PREF_SIZE);
    control.setId("new-page-" + key);
    control.setAccessibleText(label.getText().replace("_", ""));
    GridPane.setHgrow(shown, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, shown);
  }

  private void addStarts() {
    ToggleGroup group = new ToggleGroup();
    byArchetype.setToggleGroup(group);
    byArchetype.setId("new-page-archetype");
    own.setToggleGroup(group);
    own.setId("new-page-own");
    own.setText(messages.text("newPage.own"));
    note.setWrapText(true);
    note.setId("new-page-note");
    note.getStyleClass().add("field-note");
    starts.getChildren().setAll(byArchetype, own);
    starts.getStyleClass().add("new-page-starts");
    view.getChildren().addAll(starts, note);
  }

  Region view() {
    return view;
  }

  void focusFirst() {
    title.requestFocus();
  }

  /** Tells {@code view}, now and at each change, what is chosen; empty if it can't be done. */
  void announceTo(Consumer<Optional<NewPageChoice>> view) {
    views.add(view);
    view.accept(choice());
  }

  /** Shows other places to choose from. */
  void show(NewPagePlaces other) {
    places = other;
    folder.getItems().setAll(other.folders());
    folder.setValue(other.first());
    suggestName();
    showArchetype();
  }

  private void suggestName() {
    String next = places.nameFor(title.getText());
    boolean follows = name.getText().equals(suggested);
    suggested = next;
    if (follows) {
      name.setText(next);
    }
    changed();
  }

  private Optional<Archetype> archetype() {
    return Optional.ofNullable(folder.getValue()).map(places.archetypes()::get);
  }

  private void showArchetype() {
    Optional<Archetype> found = archetype();
    boolean usable = found.filter(Archetype.Single.class::isInstance).isPresent();
    byArchetype.setText(messages.text("newPage.archetype", found.map(Archetype::name).orElse("")));
    byArchetype.setDisable(!usable);
    starts.setVisible(found.isPresent());
    starts.setManaged(found.isPresent());
    (usable ? byArchetype : own).setSelected(true);
    changed();
  }

  private void changed() {
    Optional<String> obstacle = obstacle();
    boolean said = obstacle.isPresent() && !name.getText().isEmpty();
    note.setText(said ? messages.text(obstacle.get(), name.getText()) : explained());
    note.pseudoClassStateChanged(REFUSED, said);
    Optional<NewPageChoice> choice = choice();
    views.forEach(view -> view.accept(choice));
  }

  private String explained() {
    Optional<Archetype> found = archetype();
    if (found.isEmpty()) {
      return messages.text("newPage.note.own");
    }
    boolean bundle = found.get() instanceof Archetype.Bundle;
    return messages.text(bundle ? "newPage.bundle" : "newPage.note");
  }

  private Optional<String> obstacle() {
    return NewPagePlaces.obstacle(folder.getValue(), name.getText().strip());
  }

  /** What is chosen; empty if it can't be done. */
  Optional<NewPageChoice> choice() {
    if (title.getText().isBlank() || obstacle().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new NewPageChoice(
            title.getText().strip(),
            folder.getValue().resolve(name.getText().strip()),
            archetype()
                .filter(found -> byArchetype.isSelected())
                .filter(Archetype.Single.class::isInstance)
                .map(Archetype.Single.class::cast)));
  }
}
