package dev.faqeditor.ui.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.PrintedHtml;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What can be done with the page in the preview, by the menu bar or its context menu. */
public final class PageActs implements PageMenu.Commands {

  private static final String QUESTION = "data-faq-question";

  private final Editor editor;
  private final OpenQuestions open;
  private final PreviewFind find;
  private final LinkStrip strip;
  private final PreviewHost host;
  private final Background rendering;
  private final Supplier<PreviewSite> site;
  private final Messages messages;
  private @Nullable Document document;
  private @Nullable PageDom dom;
  private Optional<Node> hovered = Optional.empty();

  PageActs(
      Editor editor,
      OpenQuestions open,
      PreviewFind find,
      LinkStrip strip,
      PreviewHost host,
      Background rendering,
      Supplier<PreviewSite> site,
      Messages messages) {
    this.editor = editor;
    this.open = open;
    this.find = find;
    this.strip = strip;
    this.host = host;
    this.rendering = rendering;
    this.site = site;
    this.messages = messages;
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
    return box.isPresent() ? OptionalInt.of(open.question(box.get())) : selected();
  }

  private OptionalInt selected() {
    FaqDocument page = editor.state().document();
    return editor.state().selectedNode() instanceof Question question
        ? OptionalInt.of(page.numberOf(question))
        : OptionalInt.empty();
  }

  /** Puts the HTML of the selected question on the clipboard. */
  public void copySelectedQuestion() {
    copyQuestion(selected());
  }

  @Override
  public void copyQuestion(OptionalInt question) {
    if (question.isEmpty()) {
      host.say(messages.text("preview.copied.noQuestion"));
      return;
    }
    PreviewSite with = site.get();
    copy("question", page -> PrintedHtml.ofQuestion(page, with, question.getAsInt()));
  }

  @Override
  public void copyPage() {
    PreviewSite with = site.get();
    copy("page", page -> Optional.of(PrintedHtml.ofPage(page, with)));
  }

  private void copy(String what, Function<FaqDocument, Optional<String>> print) {
    FaqDocument page = editor.state().document();
    rendering.run(
        () -> unlessTooDeep(() -> print.apply(page)),
        html -> {
          html.ifPresent(PageTarget::putOnClipboard);
          host.say(messages.text("preview.copied." + (html.isPresent() ? what : "nothing")));
        });
  }

  private static Optional<String> unlessTooDeep(Supplier<Optional<String>> print) {
    try {
      return print.get();
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  @Override
  public void openAll() {
    open.setAll(IntStream.range(0, editor.state().document().questionCount()).boxed().toList());
  }

  @Override
  public void asOnSite() {
    if (dom != null) {
      open.setAll(dom.all("[data-faq-first]").stream().map(open::question).toList());
    }
  }

  @Override
  public void find() {
    find.open();
  }
}
