package dev.faqeditor.ui.outline;

import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.TextTarget;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Cuts, copies and pastes what is selected in the outline, as Markdown source. */
final class OutlineClipboard implements TextTarget {

  private final Editor editor;
  private final StructureActs acts;
  private final Runnable selectAll;

  OutlineClipboard(Editor editor, StructureActs acts, Runnable selectAll) {
    this.editor = editor;
    this.acts = acts;
    this.selectAll = selectAll;
  }

  /** Questions only: pasting makes no sections, so a heading would be lost. */
  @Override
  public void cut() {
    Optional<String> source = source();
    if (editor.state().selectedNode().kind() == Node.Kind.SECTION) {
      acts.say("status.cut.section");
    } else if (source.isPresent() && acts.take(Commands::delete)) {
      put(source.get());
    }
  }

  @Override
  public void copy() {
    source()
        .ifPresent(
            source -> {
              put(source);
              boolean section = editor.state().selectedNode().kind() == Node.Kind.SECTION;
              acts.say("status.copied", section ? 0 : editor.state().selectedNodes().size());
            });
  }

  @Override
  public void paste() {
    String source = Clipboard.getSystemClipboard().getString();
    acts.take(commands -> commands.paste(source == null ? "" : source));
  }

  @Override
  public void selectAll() {
    selectAll.run();
  }

  private Optional<String> source() {
    return editor.commands().source();
  }

  private static void put(String source) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, source));
  }
}
