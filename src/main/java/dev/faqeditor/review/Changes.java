package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that has changed from one version of a page to another, in the order of the page: front
 * matter, sections, questions, the rest.
 *
 * <pre>{@code
 * Changes.between(FaqDocument.parse(head), editor.state().document()).all()
 * }</pre>
 */
public record Changes(List<Change> all) {

  /** Nothing. */
  public static final Changes NONE = new Changes(List.of());

  /** Copies the list. */
  public Changes {
    all = List.copyOf(all);
  }

  /** Compares two versions; takes time in proportion to their length. */
  public static Changes between(FaqDocument before, FaqDocument now) {
    return before.text().equals(now.text()) ? NONE : in(Versions.of(before, now));
  }

  /** The changes from the older of two compared versions to the newer one. */
  public static Changes in(Versions versions) {
    FaqDocument before = versions.before();
    FaqDocument now = versions.now();
    if (before.text().equals(now.text())) {
      return NONE;
    }
    List<Change> found = new ArrayList<>(FieldChanges.between(before.page(), now.page()));
    found.addAll(SectionChanges.in(versions));
    found.addAll(QuestionChanges.in(versions));
    if (RestOfPage.of(before).equals(RestOfPage.of(now))) {
      if (found.isEmpty()) {
        found.add(Change.ofPage(Change.Kind.SPELLING_CHANGED, ""));
      }
    } else {
      found.add(Change.ofPage(Change.Kind.REST_CHANGED, ""));
    }
    return new Changes(found);
  }

  /** How a node stands: what is worst to overlook first. */
  public enum Mark {
    /** It is new. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It stands elsewhere. */
    MOVED
  }

  /** The mark of a node of the page as it is now; empty if nothing happened to it. */
  public Optional<Mark> mark(Node.Kind kind, int number) {
    return all.stream()
        .filter(change -> change.node() == kind && change.number() == number)
        .map(change -> markOf(change.kind()))
        .min(Enum::compareTo);
  }

  /**
   * What was deleted from a node of the page as it is now: questions from a section; from the page
   * sections, and questions that stood before all sections, where none does now.
   */
  public List<Change> deletedFrom(Node.Kind kind, int number) {
    return all.stream()
        .filter(
            change ->
                switch (change.kind()) {
                  case QUESTION_DELETED ->
                      kind == Node.Kind.SECTION
                          ? change.section() == number
                          : kind == Node.Kind.PAGE
                              && change.section() < 0
                              && change.other().isEmpty();
                  case SECTION_DELETED -> kind == Node.Kind.PAGE;
                  default -> false;
                })
        .toList();
  }

  private static Mark markOf(Change.Kind kind) {
    return switch (kind) {
      case SECTION_ADDED, QUESTION_ADDED -> Mark.ADDED;
      case SECTION_MOVED, QUESTION_MOVED, QUESTION_MOVED_TO -> Mark.MOVED;
      default -> Mark.CHANGED;
    };
  }
}
