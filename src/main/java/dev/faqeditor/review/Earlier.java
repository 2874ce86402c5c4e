package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.Optional;

/** What the fields of a page said in an older version of it. */
public final class Earlier {

  /** Where there is no older version. */
  public static final Earlier NONE = new Earlier(Optional.empty());

  private final Optional<Versions> versions;

  private Earlier(Optional<Versions> versions) {
    this.versions = versions;
  }

  /** What the fields said in the older of two compared versions. */
  public static Earlier in(Versions versions) {
    return new Earlier(Optional.of(versions));
  }

  /**
   * The field of this name as it was.
   *
   * @param node of a page with the same questions and sections, in the same order, as the newer one
   * @return empty if there was no such field, or no such question or section
   */
  public Optional<Field> field(FaqDocument document, Node node, FieldName name) {
    return versions.flatMap(two -> nodeIn(two, document, node)).flatMap(was -> was.field(name));
  }

  private static Optional<Node> nodeIn(Versions two, FaqDocument document, Node node) {
    if (node instanceof Question question) {
      int number = document.numberOf(question);
      return two.questions().before(number).stream()
          .mapToObj(two.questionsBefore()::get)
          .map(Node.class::cast)
          .findFirst();
    }
    if (node instanceof Section section) {
      int number = document.numberOf(section);
      return two.sections().before(number).stream()
          .mapToObj(two.before().sections()::get)
          .map(Node.class::cast)
          .findFirst();
    }
    return Optional.of(two.before().page());
  }

  /** The older version; empty if there is none. */
  public Optional<FaqDocument> version() {
    return versions.map(Versions::before);
  }

  /** Whether a page has as many questions and sections as the newer version. */
  public boolean isFor(FaqDocument document) {
    return versions.isPresent()
        && versions.get().now().questionCount() == document.questionCount()
        && versions.get().now().sections().size() == document.sections().size();
  }
}
