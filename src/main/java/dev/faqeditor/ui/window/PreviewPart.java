package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Editor;
import dev.faqeditor.preferences.PreviewWidth;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.preview.PreviewHost;
import dev.faqeditor.ui.preview.PreviewView;
import java.util.function.Consumer;

/** The preview and what it asks of its window. */
final class PreviewPart implements PreviewHost, LinkCommands.Shown {

  private final WindowCommands commands;
  private final Consumer<String> say;
  private final PreviewView preview;
  private final LinkCommands links;

  /**
   * The preview of a window.
   *
   * @param say says something in the status bar
   */
  PreviewPart(Editor editor, WindowCommands commands, Consumer<String> say, Messages messages) {
    this.commands = commands;
    this.say = say;
    preview = new PreviewView(editor, this, messages);
    preview.zoomBy(commands.zoom()::preview);
    links = new LinkCommands(editor, commands, this, messages);
  }

  PreviewView preview() {
    return preview;
  }

  LinkCommands links() {
    return links;
  }

  @Override
  public void followLink(String address) {
    links.follow(address);
  }

  @Override
  public void chooseWidth(PreviewWidth width) {
    commands.settings().change(p -> p.withPreviewWidth(width), commands.dialogs()::sayNotSaved);
  }

  @Override
  public void say(String text) {
    say.accept(text);
  }

  @Override
  public boolean goTo(String id) {
    return preview.goTo(id);
  }

  @Override
  public void goToOnceShown(String id) {
    preview.goToOnceShown(id);
  }

  @Override
  public void sayOnPage(String text) {
    preview.say(text);
  }
}
