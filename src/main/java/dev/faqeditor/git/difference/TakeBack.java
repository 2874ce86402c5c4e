package dev.faqeditor.git.difference;

import dev.faqeditor.git.Conversion;
import dev.faqeditor.git.LineEndRule;
import dev.faqeditor.git.difference.DiffLine.Kind;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes a hunk back in the text as it lies on disk, whose line ends may be others than those that
 * are stored.
 *
 * @param difference from what is stored to what git would store for the text
 * @param conversion of the file
 */
public record TakeBack(BlobDifference difference, Conversion conversion) {

  /**
   * What puts the old lines back where the hunk is. The lines get the line ends that the text has.
   *
   * @param text what the difference was made for
   * @return empty if the text is another one by now, or if git would not store the old lines: by
   *     one hunk, "auto" can come to see a text as binary
   */
  public Optional<Edit> edit(Hunk hunk, String text) {
    byte[] stored = stored(text);
    if (!Arrays.equals(stored, difference.after().bytes())) {
      return Optional.empty();
    }
    String after = new String(stored, difference.charset());
    byte[] wanted =
        splices(hunk, StoredText.linesOf(after), content -> content)
            .apply(after)
            .getBytes(difference.charset());
    Edit edit = splices(hunk, StoredText.linesOf(text), asOnDisk(text));
    return Arrays.equals(stored(edit.apply(text)), wanted) ? Optional.of(edit) : Optional.empty();
  }

  private byte[] stored(String text) {
    return conversion.toGit(text.getBytes(difference.charset()));
  }

  /** How a stored line is written among the lines of this text. */
  private UnaryOperator<String> asOnDisk(String text) {
    LineEndRule rule = conversion.lineEnds();
    if (rule == LineEndRule.AS_THEY_ARE || (rule.isGuessed() && conversion.crlfInIndex())) {
      return content -> content;
    }
    int first = text.indexOf('\n');
    boolean crlf = first < 0 ? rule.writesCrlf() : first > 0 && text.charAt(first - 1) == '\r';
    String lineEnd = crlf ? "\r\n" : "\n";
    return content -> {
      if (!content.endsWith("\n")) {
        return content;
      }
      String line = content.substring(0, content.length() - 1);
      return line + (line.endsWith("\r") ? "\r\n" : lineEnd); // git drops the \r before \n
    };
  }

  private static Edit splices(Hunk hunk, List<String> lines, UnaryOperator<String> asOnDisk) {
    List<Splice> splices = new ArrayList<>();
    StringBuilder old = new StringBuilder();
    int line = 0;
    int start = 0;
    for (; line < hunk.afterStart(); line++) {
      start += lines.get(line).length();
    }
    int end = start;
    for (DiffLine each : hunk.lines()) {
      if (each.kind() == Kind.REMOVED) {
        old.append(asOnDisk.apply(each.content()));
        continue;
      }
      int length = lines.get(line++).length();
      if (each.kind() == Kind.ADDED) {
        end += length;
      } else {
        splices.add(new Splice(new Span(start, end), old.toString()));
        old.setLength(0);
        end += length;
        start = end;
      }
    }
    splices.add(new Splice(new Span(start, end), old.toString()));
    return new Edit(splices);
  }
}
