package dev.faqeditor.document;

import dev.faqeditor.hugo.IntroNotation;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the text of a section before its first question. Blocks of raw HTML or of shortcode tags
 * around it are wrappers, and stay outside; where they stand amid the text, or share a block with
 * some, there is no telling them apart.
 */
final class SectionIntro {

  private enum Kind {
    /** Markdown text. */
    TEXT,
    /** Lines that start with an opening tag, a comment or a shortcode. */
    OPENING,
    /** Lines of which the first starts with a closing tag. */
    CLOSING,
    /** Of both kinds, or not to be told. */
    MIXED;

    boolean isWrapper() {
      return this == OPENING || this == CLOSING;
    }
  }

  /** Lines without a blank one among them, with their line ends. */
  private record Block(Span span, Kind kind) {}

  private final String text;
  private final Section section;

  private SectionIntro(String text, Section section) {
    this.text = text;
    this.section = section;
  }

  static Optional<Field> of(Section section) {
    return section
        .field(FieldName.HEADING)
        .flatMap(heading -> new SectionIntro(heading.text(), section).behind(heading.span().end()));
  }

  private Optional<Field> behind(int headingEnd) {
    int start = headingEnd + LineEnds.lengthAt(text, headingEnd);
    int end = section.span().end();
    if (!section.questions().isEmpty()) {
      int question = section.questions().get(0).span().start();
      end = LineEnds.lineStart(text, question);
      if (!text.substring(end, question).isBlank()) {
        return Optional.empty();
      }
    }
    return start == headingEnd || end < start ? Optional.empty() : between(new Span(start, end));
  }

  private Optional<Field> between(Span all) {
    List<Block> blocks = blocks(all);
    int from = 0; // the first block that is no wrapper before the text
    boolean someText = blocks.stream().anyMatch(block -> !block.kind.isWrapper());
    boolean any = someText || !section.questions().isEmpty();
    while (from < blocks.size() && isBefore(blocks.get(from).kind, any)) {
      from++;
    }
    int to = someText ? blocks.size() : from;
    while (to > from && blocks.get(to - 1).kind.isWrapper()) {
      to--;
    }
    if (!blocks.subList(from, to).stream().allMatch(block -> block.kind == Kind.TEXT)) {
      return Optional.empty();
    }
    int start = from == 0 ? all.start() : blocks.get(from - 1).span.end();
    int end = to == blocks.size() ? all.end() : blocks.get(to).span.start();
    return Optional.of(field(new Span(start, end)));
  }

  private static boolean isBefore(Kind kind, boolean alsoClosing) {
    return kind == Kind.OPENING || (kind == Kind.CLOSING && alsoClosing);
  }

  private Field field(Span span) {
    IntroNotation notation = new IntroNotation(LineEnds.firstOf(text), span.end() == text.length());
    return new Field(FieldName.INTRO, ValueType.MARKDOWN, text, span, notation, Optional.empty());
  }

  private List<Block> blocks(Span all) {
    List<Block> blocks = new ArrayList<>();
    int start = -1; // of the block being read
    for (int line = all.start(); line < all.end(); ) {
      int stop = LineEnds.lineStop(text, line);
      int next = stop + LineEnds.lengthAt(text, stop);
      boolean blank = text.substring(line, stop).isBlank();
      if (!blank && start < 0) {
        start = line;
      }
      if (start >= 0 && (blank || next >= all.end())) {
        Span span = new Span(start, blank ? line : next);
        blocks.add(new Block(span, kindOf(span.of(text).lines().map(String::strip).toList())));
        start = -1;
      }
      line = next;
    }
    return blocks;
  }

  private static Kind kindOf(List<String> lines) {
    if (lines.stream().noneMatch(SectionIntro::isMarkup)) {
      return Kind.TEXT;
    }
    String first = lines.get(0);
    boolean unclosedComment =
        first.startsWith("<!--") && !lines.get(lines.size() - 1).endsWith("-->");
    if (unclosedComment || !lines.stream().allMatch(SectionIntro::isMarkup)) {
      return Kind.MIXED;
    }
    boolean closingShortcode =
        first.startsWith("{{") && first.substring(3).stripLeading().startsWith("/");
    return first.startsWith("</") || closingShortcode ? Kind.CLOSING : Kind.OPENING;
  }

  /** Whether a line starts with a shortcode tag, a comment or an HTML tag; an autolink is none. */
  private static boolean isMarkup(String line) {
    if (line.startsWith("{{<") || line.startsWith("{{%") || line.startsWith("<!")) {
      return true;
    }
    int at = line.startsWith("</") ? 2 : 1;
    int start = at;
    while (at < line.length()
        && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '-')) {
      at++;
    }
    boolean ends = at == line.length() || " \t/>".indexOf(line.charAt(at)) >= 0;
    return line.startsWith("<") && at > start && ends;
  }
}
