package dev.faqeditor.ui.preview;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.preview.PreviewPage;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Which questions' answers are open in the preview, wherever the questions go. */
final class OpenQuestions {

  private final Set<Integer> open = new TreeSet<>();
  private @Nullable PageDom dom;
  private PreviewPage page = PreviewPage.EMPTY;
  private BiConsumer<Integer, Boolean> view = (question, opened) -> {};
  private boolean moved; // since the page was rendered

  /** Shows what is open in this tree, which shows a page. */
  void attach(PageDom tree, PreviewPage now) {
    dom = tree;
    page = now;
    show();
  }

  /**
   * Shows what is open of the page that the tree shows now.
   *
   * @param latest whether it is the page as it is now; else a newer one will follow
   * @param inserted the boxes that were not there before
   */
  void patched(PreviewPage now, boolean latest, List<Element> inserted) {
    page = now;
    if (moved) {
      show();
      moved = !latest;
    } else {
      inserted.stream()
          .filter(box -> open.contains(question(box)))
          .forEach(box -> PageDom.setOpen(box, true));
    }
  }

  private void show() {
    moved = false;
    if (dom != null) {
      dom.setOpen(open.stream().map(page::box).collect(Collectors.toSet()));
    }
  }

  /** The number of the question whose box this is; -1 if there is none. */
  int question(Element box) {
    return page.question(PageDom.nameOf(box));
  }

  /** The box of this question, if it is shown. */
  @Nullable Element box(int question) {
    return dom == null ? null : dom.box(page.box(question));
  }

  boolean isOpen(int question) {
    return open.contains(question);
  }

  void set(int question, boolean opened) {
    if (opened ? open.add(question) : open.remove(question)) {
      if (dom != null) {
        dom.setOpen(page.box(question), opened);
      }
      view.accept(question, opened);
    }
  }

  /** Tells another view whenever a question is opened or closed. */
  void announceTo(BiConsumer<Integer, Boolean> other) {
    view = other;
  }

  /** Opens these and closes all others. */
  void setAll(Collection<Integer> opened) {
    Set<Integer> before = Set.copyOf(open);
    open.clear();
    open.addAll(opened);
    show();
    before.stream().filter(was -> !open.contains(was)).forEach(was -> view.accept(was, false));
    open.stream().filter(is -> !before.contains(is)).forEach(is -> view.accept(is, true));
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
    moved = true;
    return true;
  }

  /** Forgets what was open: another file is shown, in which these questions are. */
  void reset(Collection<Integer> opened) {
    open.clear();
    open.addAll(opened);
    moved = true;
  }

  /** The numbers of the questions that are open. */
  List<Integer> all() {
    return List.copyOf(open);
  }
}
