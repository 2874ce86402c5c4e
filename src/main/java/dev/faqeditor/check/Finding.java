package dev.faqeditor.check;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something on a page that a rule finds fault with.
 *
 * @param rule which rule
 * @param severity how bad it is, by the settings
 * @param span where, in UTF-16 units of the page's text
 * @param details what the rule's message tells of it, from {@code {1}} on
 * @param fix what mends it, where that is beyond doubt
 */
public record Finding(
    Rule rule, Severity severity, Span span, List<String> details, Optional<Fix> fix) {

  /**
   * What a finding is about.
   *
   * @param node the question or section it is in, else the page
   * @param field the field of it that it starts in; empty if in none
   */
  public record Place(Node node, Optional<FieldName> field) {}

  /** Copies the details. */
  public Finding {
    details = List.copyOf(details);
  }

  /** Whether it starts in this field. */
  public boolean isIn(Field field) {
    return field.span().touches(span.start());
  }

  /** The same finding in the text after an edit; empty if the edit touches it or its fix. */
  public Optional<Finding> after(Edit edit) {
    Optional<Span> moved = edit.mapUntouched(span);
    if (moved.isEmpty() || fix.isEmpty()) {
      return moved.map(this::at);
    }
    return fix.get()
        .after(edit)
        .map(kept -> new Finding(rule, severity, moved.get(), details, Optional.of(kept)));
  }

  private Finding at(Span now) {
    return now.equals(span) ? this : new Finding(rule, severity, now, details, fix);
  }

  /** Where it belongs in the document that was checked. */
  public Place place(FaqDocument document) {
    Node node = nodeIn(document);
    return new Place(node, node.fields().stream().filter(this::isIn).map(Field::name).findFirst());
  }

  /** The question or section that it is in, else the page. */
  public Node nodeIn(FaqDocument document) {
    if (span.start() < document.bodyStart()) {
      return document.page();
    }
    return document
        .nodeAt(Node.Kind.QUESTION, span.start())
        .filter(question -> span.start() < question.span().end())
        .or(() -> document.nodeAt(Node.Kind.SECTION, span.start()))
        .orElse(document.page());
  }
}
