package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preview.HarmlessCss;
import dev.faqeditor.ui.Late;
import dev.faqeditor.ui.Messages;
import dev.faqeditor.ui.check.ChangeFindings;
import dev.faqeditor.ui.check.Findings;
import dev.faqeditor.ui.review.PageChanges;
import dev.faqeditor.ui.review.RepositoryWatch;
import dev.faqeditor.ui.review.RepositoryWords;
import dev.faqeditor.ui.review.ReviewView;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a window shows of the repository around the page and of what has changed since. The review
 * itself takes long to make, and is made when it is first shown.
 */
final class ReviewPart {

  /** The review, and what the changes make wrong. */
  private record Views(ReviewView review, ChangeFindings wrong) {}

  private final RepositoryWatch repository;
  private final RepositoryWords words;
  private final PageChanges changes;
  private final MiddlePane middle;
  private final Late<Views> views;
  private Runnable noRepository = () -> {};
  private Optional<PageChanges.Found> found = Optional.empty();
  private PageSite site = PageSite.NONE;
  private Optional<HarmlessCss> style = Optional.empty();
  private int zoom = 100; // percent
  private boolean dark;

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
    views =
        new Late<>(
            () -> {
              ReviewView review =
                  new ReviewView(
                      editor, repository, changes, commands.files()::saveFirst, messages);
              ChangeFindings wrong = new ChangeFindings(editor, findings, messages);
              review.showBelowChanges(wrong.view());
              review.onEdit(edit);
              Views made = new Views(review, wrong);
              showAll(made);
              middle.add(
                  review.view(),
                  isShown -> {
                    widen.accept(isShown);
                    review.setActive(isShown);
                  },
                  review::focus);
              return made;
            });
  }

  /** Shows all that has been told since the window was made. */
  private void showAll(Views made) {
    showSite(made);
    made.review().views().zoomTo(zoom);
    made.review().views().showDark(dark);
    found.ifPresent(now -> showChanges(made, now));
  }

  /**
   * Starts to follow the repository.
   *
   * @param follow what else shows the changes
   * @param head what shows what is checked out
   */
  void start(Consumer<PageChanges.Found> follow, Consumer<String> head) {
    changes.announceTo(
        now -> {
          follow.accept(now);
          found = Optional.of(now);
          views.ifMade(made -> showChanges(made, now));
        });
    noRepository =
        repository.announceTo(
            now -> {
              views.ifMade(made -> made.review().renderRepository(now));
              changes.renderRepository(now);
              head.accept(words.head(now));
            });
    head.accept(words.head(repository.now()));
    changes.renderRepository(repository.now());
  }

  private static void showChanges(Views made, PageChanges.Found now) {
    made.review().showChanges(now);
    made.wrong().compareWith(now.earlier().version());
  }

  /** Shows the review in the place of the form, or the form again. */
  void toggle() {
    middle.toggle(views.get().review().view());
  }

  void render(Announcement announcement) {
    views.ifMade(made -> made.review().render(announcement));
    changes.render(announcement);
  }

  void showSite(PageSite now) {
    site = now;
    style = now.style();
    views.ifMade(this::showSite);
  }

  private void showSite(Views made) {
    made.review().views().showSite(site.preview());
    made.review().views().showStyle(style);
    made.wrong().checkBy(site::check);
  }

  void showStyle(Optional<HarmlessCss> now) {
    style = now;
    views.ifMade(made -> made.review().views().showStyle(style));
  }

  void zoomTo(int percent) {
    zoom = percent;
    views.ifMade(made -> made.review().views().zoomTo(zoom));
  }

  void showDark(boolean now) {
    dark = now;
    views.ifMade(made -> made.review().views().showDark(dark));
  }

  void end() {
    views.ifMade(made -> made.review().views().end());
    noRepository.run();
  }
}
