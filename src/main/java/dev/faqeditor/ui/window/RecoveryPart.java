package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.recovery.LostView;
import dev.faqeditor.ui.recovery.RecoveryBars;
import dev.faqeditor.ui.recovery.VersionsView;

/** What a window shows of what was not saved, and of what was saved before. */
final class RecoveryPart {

  private final MiddlePane middle;
  private final Late<LostView> lost;
  private final Late<VersionsView> versions;
  private final Runnable noJournal;

  RecoveryPart(WindowCommands commands, Editor editor, MiddlePane middle, Messages messages) {
    this.middle = middle;
    versions =
        new Late<>(
            () -> {
              VersionsView view =
                  new VersionsView(commands.versions(), editor, middle::showForm, messages);
              middle.add(view.view(), view::setActive, view::focus);
              return view;
            });
    lost =
        new Late<>(
            () -> {
              LostView view = new LostView(commands.journal(), editor, middle::showForm, messages);
              middle.add(view.view(), view::setActive, view::focus);
              return view;
            });
    RecoveryBars bars =
        new RecoveryBars(
            commands.journal(), middle.bars(), () -> middle.show(lost.get().view()), messages);
    noJournal =
        commands
            .journal()
            .announceTo(
                now -> {
                  bars.render(now);
                  boolean shown = lost.isMade(view -> middle.isShown(view.view()));
                  if (shown && now.offer().isEmpty()) {
                    middle.showForm();
                  }
                });
  }

  void showVersions() {
    middle.show(versions.get().view());
  }

  void render(Announcement announcement) {
    lost.ifMade(view -> view.render(announcement));
    versions.ifMade(view -> view.render(announcement));
  }

  void end() {
    noJournal.run();
  }
}
