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

  /** What is known of the page as it was rendered last. */
  private record Known(PageParts parts, LiveTree tree) {}

  private final BoxNames names = new BoxNames();
  private List<Integer> boxes = List.of();
  private PreviewSite site = PreviewSite.NONE;
  private Optional<Known> known = Optional.empty();

  /**
   * Renders a version of the page; takes time in proportion to what differs from the last one. May
   * throw {@link StackOverflowError}, as {@link PreviewPage#of} may, and then starts afresh.
   */
  public PreviewPage render(FaqDocument document, PreviewSite nowSite) {
    Known last = nowSite == site ? known.orElseGet(this::nothing) : fresh(nowSite);
    known = Optional.empty(); // unless all goes well
    boxes = names.now(document);
    Optional<PageParts.Printed> printed = last.parts().print(document);
    PreviewPage page =
        printed.isPresent() ? page(printed.get(), last.tree()) : PreviewPage.of(document, site);
    known = Optional.of(last);
    return page;
  }

  private Known fresh(PreviewSite nowSite) {
    site = nowSite;
    return nothing();
  }

  private Known nothing() {
    QuestionMarks marks = new QuestionMarks(number -> boxes.get(number));
    return new Known(
        new PageParts(site.templates(), site.goldmark(), marks),
        new LiveTree(new StretchReader(marks, site.files())));
  }

  private PreviewPage page(PageParts.Printed printed, LiveTree tree) {
    List<Approximation> approximations = new ArrayList<>(site.approximations());
    printed.faults().forEach(fault -> approximations.add(Approximation.of(fault)));
    return new PreviewPage(tree.read(printed.parts()), boxes, approximations);
  }
}
