package dev.faqeditor.ui.form;

import dev.faqeditor.editor.Act;
import dev.faqeditor.text.Range;
import dev.faqeditor.writing.Change;
import dev.faqeditor.writing.MarkdownCommand;
import dev.faqeditor.writing.MarkdownText;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputHandler.Result;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/** Does to an area what its user asks of it by key, button or paste, each as one step. */
final class MarkdownWriting {

  private static final KeyCombination PASTE_PLAIN = KeyCombination.valueOf("Shortcut+Shift+V");

  private final MarkdownArea area;
  private final Projection projection;
  private final FieldWriter writer;

  MarkdownWriting(MarkdownArea area, Projection projection, FieldWriter writer) {
    this.area = area;
    this.projection = projection;
    this.writer = writer;
    area.setPasting(pasted -> done(MarkdownCommand.pasting(text(), pasted), Optional.of(Act.LINK)));
    Nodes.addInputMap(
        area,
        InputMap.sequence(
            InputMap.process(EventPattern.keyPressed(), this::pressed),
            level(MarkdownCommand.INDENT, Act.INDENT),
            level(MarkdownCommand.OUTDENT, Act.OUTDENT, KeyCombination.SHIFT_DOWN),
            InputMap.process(
                EventPattern.keyPressed(KeyCode.ENTER),
                event ->
                    done(MarkdownCommand.NEW_LINE.on(text()), Optional.empty())
                        ? Result.CONSUME
                        : Result.PROCEED)));
  }

  /** Where there is no level to move to, Tab goes on to the next control. */
  private InputMap<? extends Event> level(
      MarkdownCommand command, Act act, KeyCombination.Modifier... modifiers) {
    return InputMap.process(
        EventPattern.keyPressed(KeyCode.TAB, modifiers),
        event -> done(command.on(text()), Optional.of(act)) ? Result.CONSUME : Result.IGNORE);
  }

  private Result pressed(KeyEvent event) {
    if (PASTE_PLAIN.match(event)) {
      area.pastePlain();
      return Result.CONSUME;
    }
    for (Formatting formatting : Formatting.values()) {
      if (formatting.key().match(event)) {
        run(formatting);
        return Result.CONSUME;
      }
    }
    return Result.PROCEED;
  }

  /** Does it to what is selected, and leaves the focus there. */
  void run(Formatting formatting) {
    done(formatting.command().on(text()), formatting.act());
    area.requestFocus();
  }

  private MarkdownText text() {
    return new MarkdownText(area.getText(), area.range());
  }

  private boolean done(Optional<Change> change, Optional<Act> act) {
    if (change.isEmpty() || !area.isEditable()) {
      return false;
    }
    MarkdownText text = text();
    Range before = text.selection();
    MarkdownText after = change.get().apply(text);
    projection.write(text.text(), after.text(), area::replaceText);
    area.select(after.selection());
    act.ifPresentOrElse(
        named -> writer.did(named, after.text(), before, after.selection()),
        () -> writer.typed(after.text(), before, after.selection()));
    return true;
  }
}
