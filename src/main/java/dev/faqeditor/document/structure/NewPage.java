package dev.faqeditor.document.structure;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.document.Section;
import java.util.List;
import java.util.Optional;

/**
 * A small FAQ page to start with: a title, a date, and one section with one question without an
 * answer.
 */
public final class NewPage {

  private static final String LINE_END = "\n";
  private static final String FAQ_PAGE = "https://schema.org/FAQPage";

  private NewPage() {}

  /**
   * Writes the page.
   *
   * @param like a page of the same site, whose spelling of questions, heading level and FAQPage
   *     element are taken over; empty for the common ones
   * @param date as Hugo reads it
   * @param section heading of the section; one line
   * @param question text of the question
   */
  public static FaqDocument faq(
      PageContext context,
      Optional<FaqDocument> like,
      String title,
      String date,
      String section,
      String question) {
    Optional<Layout> layout =
        like.filter(page -> page.questionCount() > 0).map(page -> Layout.of(page));
    String asked =
        layout
            .map(l -> like(l, question))
            .orElseGet(() -> QuestionSpelling.common(question, LINE_END));
    boolean wrapped = layout.map(l -> l.text().contains(FAQ_PAGE)).orElse(false);
    String body = "#".repeat(level(like)) + " " + section + "\n\n" + asked + "\n";
    String text =
        "---\ntitle: \"\"\ndate: " + date + "\n---\n\n" + (wrapped ? wrapped(body) : body);
    return titled(FaqDocument.parse(text, context), title);
  }

  /** The same page with another title, if it has one that can be changed. */
  public static FaqDocument titled(FaqDocument page, String title) {
    return page.page()
        .field(FieldName.frontMatter("title", 0))
        .map(field -> page.set(field, title))
        .filter(Attempt.Accepted.class::isInstance)
        .map(accepted -> ((Attempt.Accepted) accepted).after())
        .orElse(page);
  }

  private static String like(Layout layout, String question) {
    var first = layout.question(0);
    return QuestionSpelling.like(layout.text(), first, question, first.span(), LINE_END);
  }

  private static int level(Optional<FaqDocument> like) {
    List<Section> sections = like.map(FaqDocument::sections).orElse(List.of());
    return sections.stream().mapToInt(Section::level).filter(l -> l > 0).findFirst().orElse(2);
  }

  private static String wrapped(String body) {
    return "<div itemscope itemtype=\"" + FAQ_PAGE + "\">\n\n" + body + "\n</div>\n";
  }
}
