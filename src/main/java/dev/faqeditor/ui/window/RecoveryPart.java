package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.recovery.LostView;
import dev.faqeditor.ui.recovery.RecoveryBars;
import dev.faqeditor.ui.recovery.VersionsView;

/** What a window shows of what was not saved, and of what was saved before. */
final class RecoveryPart {

  private final MiddlePane middle;
  private final LostView lost;
  private final VersionsView versions;
  private final Runnable noJournal;

  RecoveryPart(WindowCommands commands, Editor editor, MiddlePane middle, Messages messages) {
    this.middle = middle;
    versions = new VersionsView(commands.versions(), editor, middle::showForm, messages);
    lost = new LostView(commands.journal(), editor, middle::showForm, messages);
    middle.add(versions.view(), versions::setActive, versions::focus);
    middle.add(lost.view(), lost::setActive, lost::focus);
    RecoveryBars bars =
        new RecoveryBars(
            commands.journal(), middle.bars(), () -> middle.show(lost.view()), messages);
    noJournal =
        commands
            .journal()
            .announceTo(
                now -> {
                  bars.render(now);
                  if (middle.isShown(lost.view()) && now.offer().isEmpty()) {
                    middle.showForm();
                  }
                });
  }

  void showVersions() {
    middle.show(versions.view());
  }

  void render(Announcement announcement) {
    lost.render(announcement);
    versions.render(announcement);
  }

  void end() {
    noJournal.run();
  }
}
