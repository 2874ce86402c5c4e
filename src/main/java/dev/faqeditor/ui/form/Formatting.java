package dev.faqeditor.ui.form;

import dev.faqeditor.editor.Act;
import dev.faqeditor.writing.MarkdownCommand;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What the toolbar of Markdown offers, in its order, each with its key. */
enum Formatting {
  BOLD(MarkdownCommand.BOLD, "Shortcut+B", Act.BOLD),
  ITALIC(MarkdownCommand.ITALIC, "Shortcut+I", Act.ITALIC),
  CODE(MarkdownCommand.CODE, "Shortcut+E", Act.CODE),
  LINK(MarkdownCommand.LINK, "Shortcut+K", Act.LINK),
  BULLET_LIST(MarkdownCommand.BULLET_LIST, "Shortcut+Shift+8", Act.BULLET_LIST),
  NUMBERED_LIST(MarkdownCommand.NUMBERED_LIST, "Shortcut+Shift+7", Act.NUMBERED_LIST),
  QUOTE(MarkdownCommand.QUOTE, "Shortcut+Shift+9", Act.QUOTE),
  SOFT_HYPHEN(MarkdownCommand.SOFT_HYPHEN, "Shortcut+Shift+Minus"),
  NO_BREAK_SPACE(MarkdownCommand.NO_BREAK_SPACE, "Shortcut+Shift+Space");

  private final MarkdownCommand command;
  private final String key;
  private final @Nullable Act act; // none for a sign, which is typed like any other

  Formatting(MarkdownCommand command, String key, Act act) {
    this.command = command;
    this.key = key;
    this.act = act;
  }

  Formatting(MarkdownCommand command, String key) {
    this.command = command;
    this.key = key;
    this.act = null;
  }

  MarkdownCommand command() {
    return command;
  }

  KeyCombination key() {
    return KeyCombination.valueOf(key);
  }

  /** What the history calls it; empty for what it takes as typing. */
  Optional<Act> act() {
    return Optional.ofNullable(act);
  }

  /** Whether it is the first of its group. */
  boolean startsGroup() {
    return this == BULLET_LIST || this == SOFT_HYPHEN;
  }

  /** The style class that draws it. */
  String icon() {
    return "format-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
