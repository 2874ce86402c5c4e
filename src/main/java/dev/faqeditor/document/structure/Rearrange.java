package dev.faqeditor.document.structure;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.document.Section;
import java.util.List;

/**
 * The acts that rearrange one page, each tried on a copy. Nodes must be those of this document.
 *
 * <pre>{@code
 * Rearrange page = new Rearrange(document);
 * if (page.move(questions, new Place.After(other)) instanceof Rearrangement.Rearranged done) {
 *   document = done.after();
 * }
 * }</pre>
 */
public final class Rearrange {

  private final Layout layout;

  /** The acts on this document as it is; reads what stands around its questions. */
  public Rearrange(FaqDocument document) {
    this(Layout.of(document));
  }

  Rearrange(Layout layout) {
    this.layout = layout;
  }

  /** The document that these are acts on. */
  public FaqDocument document() {
    return layout.document();
  }

  /**
   * Adds a question without an answer, written as the nearest one is. Beside a question, at the end
   * of a section, or at the end of the page.
   *
   * @param text what it asks; without any, a site's template may break the page
   */
  public Rearrangement addQuestion(Place place, String text) {
    return new QuestionActs(layout).add(place, text);
  }

  /**
   * Adds a section, written and wrapped as the one beside it; with no section on the page, at its
   * end. Behind a section means behind those of deeper headings under it.
   */
  public Rearrangement addSection(Place place, String heading) {
    return new SectionActs(layout).add(place, heading);
  }

  /** Copies questions; the copies go behind the last of them. */
  public Rearrangement duplicate(List<Question> questions) {
    return new QuestionActs(layout).duplicate(questions);
  }

  /** Copies a section with all it holds. */
  public Rearrangement duplicate(Section section) {
    return new SectionActs(layout).duplicate(section);
  }

  /** Deletes questions. What stands between them stays, and a wrapper stays though it is empty. */
  public Rearrangement delete(List<Question> questions) {
    return new QuestionActs(layout).delete(questions);
  }

  /** Deletes a section with all it holds; not those of deeper headings under it. */
  public Rearrangement delete(Section section) {
    return section.level() == 0
        ? delete(section.questions())
        : new SectionActs(layout).delete(section);
  }

  /** Moves questions, in their order on the page. */
  public Rearrangement move(List<Question> questions, Place place) {
    return new QuestionActs(layout).move(questions, place);
  }

  /** Moves a section with all it holds, and those of deeper headings under it. */
  public Rearrangement move(Section section, Place place) {
    return new SectionActs(layout).move(section, place);
  }

  /** Starts a section before a question; the wrappers around it close and open anew. */
  public Rearrangement split(Question question, String heading) {
    return new SectionActs(layout).split(question, heading);
  }

  /** Makes a section part of the one before it; its heading goes. */
  public Rearrangement joinWithPrevious(Section section) {
    return new Joining(layout, section).result();
  }

  /**
   * Puts in the questions that a source text holds, with the page's line ends where it has one kind
   * only. Anything else in it is left out.
   */
  public Rearrangement paste(String source, Place place) {
    return new QuestionActs(layout).paste(source, place);
  }

  /** The Markdown source of questions, parted by blank lines: what {@link #paste} takes. */
  public String source(List<Question> questions) {
    return new QuestionActs(layout).source(questions);
  }

  /** The Markdown source of a section, with its heading. Of it, {@link #paste} takes questions. */
  public String source(Section section) {
    return section.level() == 0
        ? source(section.questions())
        : new SectionActs(layout).source(section);
  }
}
