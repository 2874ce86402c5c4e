package dev.faqeditor.ui.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.merge.Choice;
import dev.faqeditor.merge.Merge;
import dev.faqeditor.merge.Piece;
import dev.faqeditor.merge.Side;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.DeepStack;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.TaskPane;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The page and what is on disk put together: what was taken from which, and what is to be chosen.
 */
public final class MergeView {

  private static final long STACK = 16 << 20; // bytes

  /** A merge, and what it was made of. */
  private record Merging(FaqDocument mine, FaqFile onDisk, Merge merge) {}

  private final DiskWatch disk;
  private final Editor editor;
  private final Runnable leave;
  private final Messages messages;
  private final PieceWords words;
  private final Background working = new Background(DeepStack.newWorker("merge", STACK));
  private final VBox pieces = new VBox();
  private final ScrollPane scroll = new ScrollPane(pieces);
  private final TaskPane pane;
  private final Button apply;
  private final Map<Integer, ConflictCard> cards = new TreeMap<>();
  private Optional<Merging> shown = Optional.empty();
  private boolean active;

  /**
   * A view that is not shown yet.
   *
   * @param leave shows the form again
   */
  public MergeView(DiskWatch disk, Editor editor, Runnable leave, Messages messages) {
    this.disk = disk;
    this.editor = editor;
    this.leave = leave;
    this.messages = messages;
    words = new PieceWords(messages);
    pieces.getStyleClass().add("merge-pieces");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    pane = new TaskPane("merge", scroll, messages);
    apply = pane.addMainButton("merge.apply", this::apply);
    pane.addButton("merge.cancel", leave);
  }

  /** The view. */
  public Region view() {
    return pane.view();
  }

  /** Puts the focus on the first thing to choose. */
  public void focus() {
    cards.values().stream()
        .filter(card -> card.choice().isEmpty())
        .findFirst()
        .or(() -> cards.values().stream().findFirst())
        .ifPresentOrElse(ConflictCard::focus, apply::requestFocus);
  }

  /** Starts to follow the page and the disk, or stops. */
  public void setActive(boolean now) {
    active = now;
    if (active) {
      merge();
    } else {
      shown = Optional.empty();
    }
  }

  /** Follows the page. */
  public void render(Announcement announcement) {
    if (announcement.before().document() != announcement.state().document()) {
      merge();
    }
  }

  /** Follows the disk. */
  public void renderDisk() {
    merge();
  }

  private void merge() {
    Optional<FaqFile> file = disk.page().file();
    if (active && file.isPresent() && disk.now() instanceof DiskState.Changed changed) {
      FaqDocument mine = editor.state().document();
      String base = file.get().text();
      FaqFile onDisk = changed.onDisk();
      working.run(
          () ->
              new Merging(
                  mine,
                  onDisk,
                  Merge.of(
                      FaqDocument.parse(base, mine.context()),
                      mine,
                      FaqDocument.parse(onDisk.text(), mine.context()))),
          this::show);
    }
  }

  private void show(Merging merging) {
    if (!active
        || merging.mine() != editor.state().document()
        || shown.equals(Optional.of(merging))) {
      return;
    }
    shown = Optional.of(merging);
    cards.clear();
    pieces.getChildren().clear();
    List<Piece> all = merging.merge().pieces();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isConflict()) {
        ConflictCard card = new ConflictCard(all.get(i), cards.size(), messages, this::chosen);
        cards.put(i, card);
        pieces.getChildren().add(card.view());
      }
    }
    addTaken(all, Side.MINE);
    addTaken(all, Side.THEIRS);
    chosen();
    Region view = pane.view();
    if (view.getScene() != null) {
      view.applyCss();
      view.layout();
      focus();
    }
  }

  private void addTaken(List<Piece> all, Side side) {
    List<String> lines =
        all.stream()
            .filter(piece -> piece.taken().equals(Optional.of(side)))
            .map(words::said)
            .distinct()
            .toList();
    if (!lines.isEmpty()) {
      Label title = new Label(messages.text("merge.taken." + side.name(), lines.size()));
      title.getStyleClass().add("conflict-title");
      VBox list = new VBox(title);
      list.getStyleClass().add("taken-list");
      list.setId("taken-" + side.name());
      for (String line : lines) {
        Label label = new Label("• " + line);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        list.getChildren().add(label);
      }
      pieces.getChildren().add(list);
    }
  }

  private void chosen() {
    long open = cards.values().stream().filter(card -> card.choice().isEmpty()).count();
    apply.setDisable(open > 0);
    boolean byLines = shown.filter(merging -> merging.merge().isByLines()).isPresent();
    String said = messages.text(cards.isEmpty() ? "merge.none" : "merge.open", open, cards.size());
    pane.say(byLines ? said + " " + messages.text("merge.byLines") : said);
  }

  private void apply() {
    shown.ifPresent(
        merging -> {
          Map<Integer, Choice> choices = new HashMap<>();
          cards.forEach((i, card) -> card.choice().ifPresent(choice -> choices.put(i, choice)));
          disk.page()
              .file()
              .ifPresent(
                  file ->
                      disk.replace(
                          Act.MERGE,
                          merging.mine(),
                          merging.merge().text(choices),
                          merging.onDisk(),
                          DiskWatch.kept(file, merging.onDisk())));
          leave.run();
        });
  }
}
