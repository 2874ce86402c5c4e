package dev.faqeditor.writing;

import dev.faqeditor.writing.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a text in their order, since code and HTML reach over several. */
final class LineReader {

  private static final Pattern LINE =
      Pattern.compile(
          "(?<quote>(?:[ \\t]*>[ ]?)*)(?<indent>[ \\t]*)"
              + "(?:(?<marker>[-*+]|\\d{1,9}[.)])(?<gap>[ \\t]{1,4}(?![ \\t])|[ \\t])"
              + "(?<task>\\[[ xX]\\](?:[ \\t]+|$))?)?");
  private static final Pattern RULE = Pattern.compile("[ \\t]*([-*_])[ \\t]*(?:\\1[ \\t]*){2,}");
  private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}(?:[ \\t]+|$)");
  private static final Pattern FENCE = Pattern.compile("(`{3,}(?=[^`]*$)|~{3,}).*");
  private static final Pattern DELIMITERS =
      Pattern.compile("\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*");
  private static final Pattern SHORTCODE =
      Pattern.compile("\\{\\{[<%](?:(?!\\{\\{[<%]).)*[>%]\\}\\}[ \\t]*");
  private static final Pattern HTML =
      Pattern.compile(
          "<(?:!--|[/]?(?:address|article|aside|blockquote|details|dialog|div|dl|dt|dd|fieldset"
              + "|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|menu|nav|ol|p|pre"
              + "|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\\b).*",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private String fence = "";
  private boolean html;

  private LineReader(String text) {
    this.text = text;
  }

  static List<Line> read(String text) {
    LineReader reader = new LineReader(text);
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      reader.read(start, end);
      start = end + 1;
    }
    reader.read(start, text.length());
    return List.copyOf(reader.lines);
  }

  private void read(int start, int end) {
    Matcher line = LINE.matcher(text).region(start, end);
    boolean found = line.lookingAt();
    assert found : "the pattern matches an empty line too";
    int quoteEnd = line.end("quote");
    int indentEnd = line.end("indent");
    String rest = text.substring(indentEnd, end);
    boolean item =
        line.group("marker") != null && fence.isEmpty() && !html && !RULE.matcher(rest).matches();
    int gapEnd = item ? line.end("gap") : indentEnd;
    int content = item && line.group("task") != null ? line.end("task") : gapEnd;
    String inner = text.substring(content, end);
    Kind kind = kindOf(inner, quoteEnd, indentEnd, item);
    int inline = content;
    if (kind == Kind.HEADING) {
      Matcher heading = HEADING.matcher(inner);
      inline = heading.lookingAt() ? content + heading.end() : content;
    }
    String marker = item && kind != Kind.CODE ? line.group("marker") : "";
    if (item && marker.isEmpty()) { // code that looks like an item
      gapEnd = content = inline = indentEnd;
    }
    lines.add(new Line(start, end, quoteEnd, indentEnd, marker, gapEnd, content, inline, kind));
  }

  private Kind kindOf(String inner, int quoteEnd, int indentEnd, boolean item) {
    if (!fence.isEmpty()) {
      String closing = inner.strip();
      if (closing.length() >= fence.length() && closing.chars().allMatch(c -> c == first(fence))) {
        fence = "";
      }
      return Kind.CODE;
    }
    if (inner.isBlank()) {
      html = false;
      return item ? Kind.TEXT : Kind.BLANK;
    }
    boolean afterText = !lines.isEmpty() && last().kind() == Kind.TEXT;
    if (!html && !afterText && !item && isIndentedCode(quoteEnd, indentEnd)) {
      return Kind.CODE;
    }
    Matcher opening = FENCE.matcher(inner);
    if (!html && opening.matches()) {
      fence = opening.group(1);
      return Kind.CODE;
    }
    html = html || HTML.matcher(inner).matches();
    boolean other =
        html
            || RULE.matcher(inner).matches()
            || SHORTCODE.matcher(inner).matches()
            || (afterText && UNDERLINE.matcher(inner).matches())
            || (inner.indexOf('|') >= 0 && DELIMITERS.matcher(inner).matches());
    if (other) {
      return Kind.OTHER;
    }
    return HEADING.matcher(inner).lookingAt() ? Kind.HEADING : Kind.TEXT;
  }

  /** Whether a line so far in is code, and not part of an item above. */
  private boolean isIndentedCode(int quoteEnd, int indentEnd) {
    int column = text.substring(quoteEnd, indentEnd).replace("\t", "    ").length();
    if (column < 4) {
      return false;
    }
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line above = lines.get(i);
      if (above.isItem()) {
        return column >= above.contentColumn(text) + 4;
      }
      if (above.kind() != Kind.BLANK && above.indent(text) < 2) {
        return true;
      }
    }
    return true;
  }

  private Line last() {
    return lines.get(lines.size() - 1);
  }

  private static int first(String fence) {
    return fence.charAt(0);
  }
}
