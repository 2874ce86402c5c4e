package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which questions' answers are open in the preview, wherever the questions go. */
final class OpenQuestions {

  private final Set<Integer> open = new TreeSet<>();
  private @Nullable PageDom dom;

  /** Shows in this tree what is open. */
  void attach(PageDom page) {
    dom = page;
    show();
  }

  /** Shows again what is open, after the tree has changed. */
  void show() {
    if (dom != null) {
      dom.closeAllBut(open);
      for (int question : open) {
        dom.setOpen(question, true);
      }
    }
  }

  boolean isOpen(int question) {
    return open.contains(question);
  }

  void set(int question, boolean opened) {
    if (opened ? open.add(question) : open.remove(question)) {
      if (dom != null) {
        dom.setOpen(question, opened);
      }
    }
  }

  /** Opens these and closes all others. */
  void setAll(Collection<Integer> opened) {
    open.clear();
    open.addAll(opened);
    show();
  }

  /**
   * What is open stays open, wherever it goes.
   *
   * @return whether the questions may have other numbers now
   */
  boolean follow(Announcement announcement) {
    int before = announcement.before().document().questionCount();
    if (announcement.moves().isEmpty()
        && before == announcement.state().document().questionCount()) {
      return false;
    }
    Set<Integer> now = new TreeSet<>();
    open.stream()
        .filter(number -> number < before)
        .forEach(number -> announcement.numberNow(number).ifPresent(now::add));
    open.clear();
    open.addAll(now);
    return true;
  }

  /** Forgets what was open: another file is shown, in which these questions are. */
  void reset(Collection<Integer> opened) {
    open.clear();
    open.addAll(opened);
  }

  /** The numbers of the questions that are open. */
  List<Integer> all() {
    return List.copyOf(open);
  }
}
