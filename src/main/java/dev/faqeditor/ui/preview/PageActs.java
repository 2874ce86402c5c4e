package dev.faqeditor.ui.preview;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be done with a page in a browser, by the menu bar or its context menu. */
public final class PageActs implements PageMenu.Commands {

  private static final String QUESTION = "data-faq-question";

  private final PageSurroundings around;
  private final PageQuestions questions;
  private final PreviewFind find;
  private final LinkStrip strip;
  private @Nullable Document document;
  private @Nullable PageDom dom;
  private Optional<Node> hovered = Optional.empty();

  PageActs(PageSurroundings around, PageQuestions questions, PreviewFind find, LinkStrip strip) {
    this.around = around;
    this.questions = questions;
    this.find = find;
    this.strip = strip;
  }

  void attach(Document shown, PageDom page) {
    document = shown;
    dom = page;
  }

  /** The mouse is on this node of the page. */
  void entered(Node node) {
    hovered = Optional.of(node);
    strip.entered(node);
  }

  /** The mouse is not on the page. */
  void left() {
    hovered = Optional.empty();
    strip.leave();
  }

  @Override
  public boolean hasSelection() {
    return document != null && new PageSelection(document).isAnything();
  }

  @Override
  public void copy() {
    if (document != null) {
      PageTarget.putOnClipboard(new PageSelection(document).text());
    }
  }

  @Override
  public Optional<String> link() {
    return strip.shown();
  }

  @Override
  public OptionalInt question() {
    Optional<Element> box = hovered.flatMap(node -> PageClicks.above(node, QUESTION));
    return box.isEmpty()
        ? around.editor().state().selectedQuestion()
        : IntStream.of(questions.number(box.get())).filter(number -> number >= 0).findFirst();
  }

  /** Puts the HTML of the selected question on the clipboard. */
  public void copySelectedQuestion() {
    copyQuestion(around.editor().state().selectedQuestion());
  }

  @Override
  public void copyQuestion(OptionalInt question) {
    around.copies().copyQuestion(question);
  }

  @Override
  public void copyPage() {
    around.copies().copyPage();
  }

  @Override
  public void openAll() {
    int count = around.editor().state().document().questionCount();
    around.open().setAll(IntStream.range(0, count).boxed().toList());
  }

  @Override
  public void asOnSite() {
    if (dom != null) {
      around
          .open()
          .setAll(
              dom.all("[data-faq-first]").stream()
                  .map(questions::number)
                  .filter(number -> number >= 0)
                  .toList());
    }
  }

  @Override
  public void find() {
    find.open();
  }
}
