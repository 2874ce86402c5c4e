package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.preview.goldmark.Inline.Bracket;
import dev.faqeditor.preview.goldmark.Inline.Link;
import dev.faqeditor.preview.goldmark.Inline.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The opening brackets in a block, and the links they become (CommonMark 0.31, section 6.3). */
final class Brackets {

  private final InlineText lines;
  private final String text;
  private final LinkDefinitions definitions;
  private final Delimiters delimiters;
  private final Block block;
  private final Deque<Bracket> open = new ArrayDeque<>();
  private int lastLink = -1; // where the last link starts: no link holds another

  Brackets(InlineText lines, LinkDefinitions definitions, Delimiters delimiters, Block block) {
    this.lines = lines;
    this.text = lines.text();
    this.definitions = definitions;
    this.delimiters = delimiters;
    this.block = block;
  }

  /** Whether a bracket is open: no bare address becomes a link in it. */
  boolean areOpen() {
    return !open.isEmpty();
  }

  /** Opens one; the caller puts it into the block. */
  Bracket open(int from, int labelStart, boolean image) {
    Bracket bracket = new Bracket(from, labelStart, image, delimiters.last());
    open.push(bracket);
    return bracket;
  }

  /** Closes the last one at a closing bracket; answers where its link ends, or -1 if it is none. */
  int close(int at) {
    Bracket bracket = open.poll();
    if (bracket == null) {
      return -1;
    }
    boolean nested = !bracket.image && lastLink > bracket.from;
    LinkParts parts = new LinkParts(text, at + 1);
    LinkTarget target = nested ? null : target(bracket, at, parts);
    if (target == null) {
      giveUp(bracket);
      return -1;
    }
    Link link = new Link(target, bracket.image);
    link.place(lines.source(bracket.from), lines.source(parts.at() - 1) + 1);
    delimiters.match(bracket.bottom);
    Node child = bracket.getNext();
    while (child != null) {
      Node next = child.getNext();
      link.appendChild(child);
      child = next;
    }
    bracket.unlink();
    block.appendChild(link);
    if (!bracket.image) {
      lastLink = bracket.from;
    }
    return parts.at();
  }

  private @Nullable LinkTarget target(Bracket bracket, int at, LinkParts parts) {
    if (parts.is('(')) {
      LinkTarget target = parts.inlineTarget();
      if (target != null) {
        return target;
      }
      parts.goBack(at + 1);
    } else if (parts.skip('[')) {
      String reference = parts.upTo('[', ']');
      if (reference != null) {
        return Chars.isBlank(reference)
            ? definition(bracket.labelStart, at)
            : definitions.find(reference);
      }
      parts.goBack(at + 1);
    }
    return definition(bracket.labelStart, at);
  }

  private @Nullable LinkTarget definition(int from, int to) {
    boolean tooLong = to - from > LinkParts.LONGEST_LABEL;
    return tooLong ? null : definitions.find(text.substring(from, to));
  }

  /** Leaves all that are still open to the text. */
  void giveUp() {
    open.forEach(this::giveUp);
    open.clear();
  }

  private void giveUp(Bracket bracket) {
    bracket.insertBefore(new Words(text, bracket.from, bracket.labelStart));
    bracket.unlink();
  }
}
