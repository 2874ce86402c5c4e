package dev.faqeditor.hugo;

import dev.faqeditor.text.LineEnds;

/**
 * Reads and writes a block scalar, literal ({@code |}) or folded ({@code >}), of a key of the
 * topmost level (YAML 1.1, 9.2): a header line, then lines with an indent. The last line end is not
 * part of the value that is shown.
 */
final class YamlBlock {

  private final String raw;
  private final boolean folded;
  private final int header; // where the header line stops
  private final int indent;

  YamlBlock(String raw) {
    this.raw = raw;
    this.folded = raw.startsWith(">");
    this.header = LineEnds.lineStop(raw, 0);
    this.indent = indentOf(raw, header);
  }

  Spelling read() {
    Spelling.Builder value = new Spelling.Builder();
    int breakAt = header; // where the line ends before the coming line start
    int breaks = 0;
    boolean begun = false;
    boolean moreBefore = false;
    int at = header + LineEnds.lengthAt(raw, header);
    while (at < raw.length()) {
      int stop = LineEnds.lineStop(raw, at);
      int text = Math.min(stop, at + indent);
      if (text < stop || !folded) {
        boolean more = text < stop && (raw.charAt(text) == ' ' || raw.charAt(text) == '\t');
        boolean folds = folded && begun && !more && !moreBefore;
        String joint = folds ? (breaks == 1 ? " " : "\n".repeat(breaks - 1)) : "\n".repeat(breaks);
        value.add(joint, breakAt);
        for (int i = text; i < stop; i++) {
          value.add(raw.charAt(i), i);
        }
        begun = true;
        moreBefore = more;
        breaks = 0;
        breakAt = stop;
      }
      breaks++;
      at = stop + LineEnds.lengthAt(raw, stop);
      if (at == stop) {
        break;
      }
    }
    return value.end(raw.length());
  }

  /** The raw text that says {@code wanted}; the caller checks that it does. */
  String write(Spelling spelling, String wanted) {
    String lineEnd = LineEnds.firstOf(raw) + " ".repeat(indent);
    String joint = folded ? LineEnds.firstOf(raw) + lineEnd : lineEnd;
    if (spelling.value().isEmpty()) {
      return raw.substring(0, header) + lineEnd + wanted.replace("\n", joint);
    }
    return spelling.respell(raw, wanted, inserted -> inserted.replace("\n", joint));
  }

  private static int indentOf(String raw, int header) {
    for (int i = 1; i < header && !Character.isWhitespace(raw.charAt(i)); i++) {
      if (Character.isDigit(raw.charAt(i))) {
        return raw.charAt(i) - '0';
      }
    }
    int at = header + LineEnds.lengthAt(raw, header);
    while (at < raw.length()) {
      int stop = LineEnds.lineStop(raw, at);
      int text = at;
      while (text < stop && raw.charAt(text) == ' ') {
        text++;
      }
      if (text < stop) {
        return text - at;
      }
      int next = stop + LineEnds.lengthAt(raw, stop);
      if (next == at) {
        break;
      }
      at = next;
    }
    return 2;
  }
}
