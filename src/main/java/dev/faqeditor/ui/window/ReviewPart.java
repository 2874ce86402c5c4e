package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.ChangeFindings;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.review.PageChanges;
import dev.faqeditor.ui.review.RepositoryWatch;
import dev.faqeditor.ui.review.RepositoryWords;
import dev.faqeditor.ui.review.ReviewView;
import java.util.Optional;
import java.util.function.Consumer;

/** What a window shows of the repository around the page and of what has changed since. */
final class ReviewPart {

  private final RepositoryWatch repository;
  private final RepositoryWords words;
  private final PageChanges changes;
  private final ChangeFindings wrong;
  private final ReviewView review;
  private final MiddlePane middle;
  private Runnable noRepository = () -> {};

  /**
   * A review in which nothing is compared yet: see {@link #start}.
   *
   * @param edit shows the form of the selected node
   * @param widen gives the middle the room of the preview, or takes it back
   */
  ReviewPart(
      WindowCommands commands,
      Editor editor,
      Findings findings,
      MiddlePane middle,
      Runnable edit,
      Consumer<Boolean> widen,
      Messages messages) {
    this.middle = middle;
    repository = commands.repository();
    words = new RepositoryWords(messages);
    changes = new PageChanges(editor);
    wrong = new ChangeFindings(editor, findings, messages);
    review = new ReviewView(editor, repository, changes, commands.files()::saveFirst, messages);
    review.showBelowChanges(wrong.view());
    review.onEdit(edit);
    middle.add(
        review.view(),
        isShown -> {
          widen.accept(isShown);
          review.setActive(isShown);
        },
        review::focus);
  }

  /**
   * Starts to follow the repository.
   *
   * @param found what else shows the changes
   * @param head what shows what is checked out
   */
  void start(Consumer<PageChanges.Found> found, Consumer<String> head) {
    changes.announceTo(
        now -> {
          found.accept(now);
          review.showChanges(now);
          wrong.compareWith(now.earlier().version());
        });
    noRepository =
        repository.announceTo(
            now -> {
              review.renderRepository(now);
              changes.renderRepository(now);
              head.accept(words.head(now));
            });
    head.accept(words.head(repository.now()));
    changes.renderRepository(repository.now());
  }

  /** Shows the review in the place of the form, or the form again. */
  void toggle() {
    middle.toggle(review.view());
  }

  void render(Announcement announcement) {
    review.render(announcement);
    changes.render(announcement);
  }

  void showSite(PageSite site) {
    review.views().showSite(site.preview());
    showStyle(site.style());
    wrong.checkBy(site::check);
  }

  void showStyle(Optional<HarmlessCss> style) {
    review.views().showStyle(style);
  }

  void zoomTo(int percent) {
    review.views().zoomTo(percent);
  }

  void showDark(boolean dark) {
    review.views().showDark(dark);
  }

  void end() {
    review.views().end();
    noRepository.run();
  }
}
