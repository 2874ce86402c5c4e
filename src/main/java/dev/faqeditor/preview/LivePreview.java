package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.part.PageParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page that is rendered again and again while it changes: each time just what the change can
 * reach. It gives what {@link PreviewPage#of} gives, but for the names of the questions' boxes. To
 * be used by one thread at a time.
 */
public final class LivePreview {

  private final BoxNames names = new BoxNames();
  private List<Integer> boxes = List.of();
  private PreviewSite site = PreviewSite.NONE;
  private PageParts parts;
  private LiveTree tree;

  /** A page that has not been rendered yet. */
  public LivePreview() {
    QuestionMarks marks = new QuestionMarks(number -> boxes.get(number));
    parts = new PageParts(site.templates(), site.goldmark(), marks);
    tree = new LiveTree(new StretchReader(marks, site.files()));
  }

  /**
   * Renders a version of the page; takes time in proportion to what differs from the last one. May
   * throw {@link StackOverflowError}, as {@link PreviewPage#of} may, and then starts afresh.
   */
  public PreviewPage render(FaqDocument document, PreviewSite nowSite) {
    if (nowSite != site) {
      site = nowSite;
      forget();
    }
    try {
      boxes = names.now(document);
      Optional<PageParts.Printed> printed = parts.print(document);
      return printed.isPresent() ? page(printed.get()) : PreviewPage.of(document, site);
    } catch (StackOverflowError e) {
      forget();
      throw e;
    }
  }

  private PreviewPage page(PageParts.Printed printed) {
    List<Approximation> approximations = new ArrayList<>(site.approximations());
    printed.faults().forEach(fault -> approximations.add(Approximation.of(fault)));
    return new PreviewPage(tree.read(printed.parts()), boxes, approximations);
  }

  private void forget() {
    QuestionMarks marks = new QuestionMarks(number -> boxes.get(number));
    parts = new PageParts(site.templates(), site.goldmark(), marks);
    tree = new LiveTree(new StretchReader(marks, site.files()));
  }
}
