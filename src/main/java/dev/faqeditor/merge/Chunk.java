package dev.faqeditor.merge;

import java.util.List;

/**
 * A part of a page. The chunks of a page, each behind its gap, are the page, byte by byte.
 *
 * @param id the same in all versions of the page that have it
 * @param title what a user knows it by
 * @param gap the blanks before it; in a question's tags, all that stands before it
 * @param content of one that has no children
 * @param children of one that is made of others
 */
record Chunk(String id, Kind kind, String title, String gap, String content, List<Chunk> children) {

  /** Kinds of chunks. */
  enum Kind {
    PAGE(true),
    FRONT_MATTER(true),
    FENCE(false),
    ENTRY(false),
    LINE(false),
    SECTION(true),
    HEADING(false),
    INTRO(false),
    TEXT(false),
    QUESTION(true),
    QUESTION_TEXT(false),
    PARAMETER(false),
    ANSWER(false),
    CLOSING(false),
    END(false);

    private final boolean composite;

    Kind(boolean composite) {
      this.composite = composite;
    }

    boolean isComposite() {
      return composite;
    }

    /** Whether it is recognised by what it says and where it stands, having no name. */
    boolean isNameless() {
      return this == LINE || this == TEXT;
    }

    /** Whether it is a part of a question's tags, where line ends don't matter. */
    boolean isInQuestion() {
      return switch (this) {
        case QUESTION_TEXT, PARAMETER, ANSWER, CLOSING -> true;
        default -> false;
      };
    }
  }

  Chunk {
    children = List.copyOf(children);
  }

  static Chunk leaf(String id, Kind kind, String title, String gap, String content) {
    return new Chunk(id, kind, title, gap, content, List.of());
  }

  Chunk withId(String name) {
    return new Chunk(name, kind, title, gap, content, children);
  }

  Chunk withChildren(List<Chunk> others) {
    return new Chunk(id, kind, title, gap, content, others);
  }

  /** UTF-16 units of its text with the gap before it. */
  int length() {
    return gap.length() + content.length() + children.stream().mapToInt(Chunk::length).sum();
  }

  /** Its text without the gap before it. */
  String source() {
    if (!kind.isComposite()) {
      return content;
    }
    StringBuilder text = new StringBuilder();
    for (Chunk child : children) {
      text.append(child.gap).append(child.source());
    }
    return text.toString();
  }
}
