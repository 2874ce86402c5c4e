package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Question;
import dev.faqeditor.preview.RenderedPage.TagFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Compares the tree that an HTML5 parser makes of a page with the tags that it was made of: each
 * wrapper should be closed by a tag of the page if the page opened it, else by the template's own.
 */
final class TagComparison {

  private final FaqDocument document;
  private final String html;
  private final Element body;
  private final Set<Integer> used = new HashSet<>(); // where end tags start that close something
  private final TreeMap<Integer, Integer> hidden = new TreeMap<>(); // where no tags are, from to
  private final List<TagFault> faults = new ArrayList<>();

  TagComparison(FaqDocument document, String html, Element body) {
    this.document = document;
    this.html = html;
    this.body = body;
  }

  /** The tag of the page that closes an element; empty if another one does, or none. */
  static Optional<Integer> closing(String html, Element element) {
    Range end = element.endSourceRange();
    return isExplicit(end) ? SourceMarks.read(html, end.startPos()) : Optional.empty();
  }

  List<TagFault> faults() {
    body.traverse((node, depth) -> compare(node));
    compareEndTags();
    List<TagFault> inAnswers =
        faults.stream().filter(fault -> question(fault.offset()) >= 0).toList();
    List<TagFault> causes = inAnswers.isEmpty() ? faults : inAnswers;
    return causes.stream().distinct().sorted(Comparator.comparingInt(TagFault::offset)).toList();
  }

  private void compare(org.jsoup.nodes.Node node) {
    if (node instanceof Comment || node instanceof DataNode) {
      Range range = node.sourceRange();
      hidden.put(range.startPos(), range.endPos());
    } else if (node instanceof Element element) {
      if (isExplicit(element.endSourceRange())) {
        used.add(element.endSourceRange().startPos());
      }
      if (SourceMarks.WRAPPERS.contains(element.normalName())) {
        compareTags(element);
      }
    }
  }

  private void compareTags(Element element) {
    Range start = element.sourceRange();
    Optional<Integer> opened =
        isExplicit(start) ? SourceMarks.read(html, start.startPos()) : Optional.empty();
    Optional<Integer> closed = closing(html, element);
    if (opened.isPresent() && closed.isPresent()) {
      int closer = question(closed.get());
      if (question(opened.get()) != closer) {
        add(closer >= 0 ? TagFault.Kind.STRAY : TagFault.Kind.UNCLOSED, element, opened, closed);
      }
    } else if (opened.isPresent()) {
      add(TagFault.Kind.UNCLOSED, element, opened, closed);
    } else if (closed.isPresent()) {
      add(TagFault.Kind.STRAY, element, opened, closed);
    }
  }

  private void add(
      TagFault.Kind kind, Element element, Optional<Integer> opened, Optional<Integer> closed) {
    Optional<Integer> tag = kind == TagFault.Kind.UNCLOSED ? opened : closed;
    tag.ifPresent(offset -> faults.add(new TagFault(kind, offset, element.normalName())));
  }

  /** End tags of the page that close nothing at all. */
  private void compareEndTags() {
    for (int at = html.indexOf("</"); at >= 0; at = html.indexOf("</", at + 2)) {
      Optional<Integer> tag = used.contains(at) ? Optional.empty() : SourceMarks.read(html, at);
      if (tag.isPresent() && !isHidden(at)) {
        faults.add(new TagFault(TagFault.Kind.STRAY, tag.get(), SourceMarks.name(html, at)));
      }
    }
  }

  private boolean isHidden(int at) {
    var before = hidden.floorEntry(at);
    return before != null && at < before.getValue();
  }

  /** The number of the question that holds an offset of the text; -1 if none does. */
  private int question(int offset) {
    return document
        .nodeAt(Node.Kind.QUESTION, offset)
        .filter(node -> offset < node.span().end())
        .map(node -> document.numberOf((Question) node))
        .orElse(-1);
  }

  private static boolean isExplicit(Range range) {
    return range.isTracked() && range.endPos() > range.startPos();
  }
}
