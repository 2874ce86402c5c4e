package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The link reference definitions of a page (CommonMark 0.31, section 4.7). */
final class LinkDefinitions {

  /** A definition, and where it stands: the first on the page counts. */
  private record Definition(LinkTarget target, int source) {}

  private final Map<String, Definition> definitions = new HashMap<>();

  /** Those of a page on which these are known before it is read. */
  LinkDefinitions(LinkTargets known) {
    known.byLabel().forEach((label, target) -> definitions.put(label, new Definition(target, -1)));
  }

  /** What all labels stand for. */
  LinkTargets targets() {
    Map<String, LinkTarget> targets = new HashMap<>();
    definitions.forEach((label, definition) -> targets.put(label, definition.target()));
    return new LinkTargets(targets);
  }

  /** What a label stands for, or null. */
  @Nullable LinkTarget find(String label) {
    if (label.length() > LinkParts.LONGEST_LABEL || definitions.isEmpty()) {
      return null;
    }
    Definition definition = definitions.get(normal(label));
    return definition == null ? null : definition.target();
  }

  /** How many lines at a paragraph's start are definitions; they are learnt on the way. */
  int learnFrom(Paragraph paragraph) {
    if (!startsLikeOne(paragraph)) {
      return 0;
    }
    InlineText text = InlineText.of(paragraph);
    int at = 0;
    while (at < text.text().length()) {
      int next = learn(text, at);
      if (next < 0) {
        return text.lineOf(at);
      }
      at = next;
    }
    return paragraph.getLineCount();
  }

  private static boolean startsLikeOne(Paragraph paragraph) {
    if (paragraph.getLineCount() == 0) {
      return false;
    }
    CharSequence line = paragraph.getLineChars(0);
    int first = Chars.skipSpaces(line, 0, line.length());
    return first < line.length() && line.charAt(first) == '[';
  }

  /** Reads one definition; answers where the line behind it starts, or -1 where there is none. */
  private int learn(InlineText lines, int from) {
    String text = lines.text();
    LinkParts parts = new LinkParts(text, from);
    String label = parts.skip('[') ? parts.upTo('[', ']') : null;
    if (label == null || Chars.isBlank(label) || !parts.skip(':')) {
      return -1;
    }
    parts.skipSpaces();
    String destination = parts.destination();
    if (destination == null) {
      return -1;
    }
    int withoutTitle = nextLine(text, parts.at());
    boolean spaced = parts.skipSpaces();
    if (parts.isTitle() && spaced) {
      String title = parts.title();
      int withTitle = title == null ? -1 : nextLine(text, parts.at());
      if (withTitle >= 0) {
        add(label, new LinkTarget(destination, title), lines.source(from));
        return withTitle;
      }
    }
    if (withoutTitle >= 0) {
      add(label, new LinkTarget(destination, null), lines.source(from));
    }
    return withoutTitle;
  }

  /** Where the next line starts, if nothing but blanks is left of this one; else -1. */
  private static int nextLine(String text, int at) {
    int i = at;
    while (i < text.length() && Chars.isBlank(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return i;
    }
    return text.charAt(i) == '\n' ? i + 1 : -1;
  }

  private void add(String label, LinkTarget target, int source) {
    Definition definition = new Definition(target, source);
    definitions.merge(normal(label), definition, (a, b) -> a.source() <= b.source() ? a : b);
  }

  /** Labels are the same whatever their case and white space. */
  private static String normal(String label) {
    StringBuilder normal = new StringBuilder(label.length());
    int end = Chars.trimEnd(label, 0, label.length());
    boolean space = false;
    for (int i = Chars.skipSpaces(label, 0, end); i < end; i++) {
      char c = label.charAt(i);
      if (!Chars.isSpace(c)) {
        normal.append(c);
      } else if (!space) {
        normal.append(' ');
      }
      space = Chars.isSpace(c);
    }
    // by way of upper case, which knows more: ẞ is ss
    String small = normal.toString().toLowerCase(Locale.ROOT);
    return small.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
