package dev.faqeditor.ui.outline;

import dev.faqeditor.document.structure.Rearrangement.Rearranged;
import dev.faqeditor.document.structure.Rearrangement.Refused;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Command;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes the acts on what is selected, by whatever menu, key or drag, and says why one is not. */
public final class StructureActs {

  private final Editor editor;
  private final Messages messages;
  private final BooleanSupplier isFileOpen;
  private final Consumer<String> say;
  private final List<Consumer<Act>> views = new ArrayList<>();

  /**
   * The acts of a window.
   *
   * @param isFileOpen whether there is a page at all
   * @param say tells the user something in passing
   */
  public StructureActs(
      Editor editor, Messages messages, BooleanSupplier isFileOpen, Consumer<String> say) {
    this.editor = editor;
    this.messages = messages;
    this.isFileOpen = isFileOpen;
    this.say = say;
  }

  /** Tells {@code view} of every act that was taken from now on, after the editor's views. */
  public void announceTo(Consumer<Act> view) {
    views.add(view);
  }

  /** The command, if it makes sense with what is selected now. */
  public Optional<Command> possible(Function<Commands, Optional<Command>> command) {
    return isFileOpen.getAsBoolean() ? command.apply(editor.commands()) : Optional.empty();
  }

  /** Takes the command where it makes sense; if it is refused, says why. Whether it was taken. */
  public boolean take(Function<Commands, Optional<Command>> command) {
    Optional<Command> possible = possible(command);
    return possible.isPresent() && take(possible.get());
  }

  private boolean take(Command command) {
    var result = editor.take(command);
    if (result instanceof Refused refused) {
      say("obstacle." + refused.reason().name());
    }
    if (result instanceof Rearranged) {
      views.forEach(view -> view.accept(command.act()));
    }
    return result instanceof Rearranged;
  }

  /** Tells the user something in passing. */
  void say(String key, Object... parameters) {
    say.accept(messages.text(key, parameters));
  }
}
