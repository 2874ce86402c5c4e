package dev.faqeditor.preview.shortcode;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.preview.goldmark.Goldmark;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Expands the shortcodes of a page as Hugo does, on raw text and before Markdown. What a {@code {{%
 * %}}} prints becomes part of the Markdown; what a {@code {{< >}}} prints is put in afterwards, in
 * the place of a word that Markdown leaves alone. Within another shortcode both are pasted in where
 * they stand, and what stands inside a {@code {{% %}}} there is rendered first.
 */
final class Expansion {

  /** How many shortcodes are printed in each other; every one renders all that is inside again. */
  private static final int DEEPEST = 20;

  private final String text;
  private final Span part;
  private final Goldmark goldmark;
  private final Marks marks;
  private final String word;
  private final ShortcodePrinter printer;
  private final List<ShortcodeTag> tags;
  private final Map<Integer, ShortcodePairs.Pair> pairs = new HashMap<>(); // by where they start
  private final Map<Integer, Integer> numbers = new HashMap<>(); // of questions, likewise
  private final FaqDocument document;
  private final List<String> pasted = new ArrayList<>();
  private int next; // the tag to be dealt with
  private int depth; // in how many shortcodes it stands
  private int ordinal; // of the next shortcode that stands in none

  Expansion(
      FaqDocument document, Span part, Goldmark goldmark, Marks marks, ShortcodePrinter printer) {
    this.document = document;
    this.text = document.text();
    this.part = part;
    this.goldmark = goldmark;
    this.marks = marks;
    this.word = marks.secretWord() + "n";
    this.printer = printer;
    this.tags = Shortcodes.in(text, part.start(), part.end());
    for (ShortcodePairs.Pair pair : ShortcodePairs.of(tags).pairs()) {
      pairs.put(pair.span().start(), pair);
    }
    int number = document.firstQuestionFrom(part.start());
    for (; number < document.questionCount(); number++) {
      int start = document.question(number).span().start();
      if (start >= part.end()) {
        break;
      }
      numbers.put(start, number);
    }
  }

  Expanded expanded(int firstOrdinal) {
    ordinal = firstOrdinal;
    String markdown = expand(part, Optional.empty());
    int count = ordinal - firstOrdinal;
    return new Expanded(markdown, word, pasted, printer.faults(), count, printer.isPlaced());
  }

  private String expand(Span range, Optional<ShortcodeCall> parent) {
    StringBuilder result = new StringBuilder();
    int at = range.start();
    int inside = 0;
    while (next < tags.size() && tags.get(next).span().start() < range.end()) {
      ShortcodeTag tag = tags.get(next++);
      result.append(text, at, tag.span().start());
      at = tag.span().end();
      switch (tag.form()) {
        case ESCAPED -> result.append(withoutCommentMarks(tag));
        case UNFINISHED, CLOSING -> result.append(tag.span().of(text));
        case OPENING, SELF_CLOSING -> {
          int number = parent.isPresent() ? inside++ : ordinal++;
          ShortcodeCall call = new ShortcodeCall(text, tag, Optional.empty(), number, parent);
          ShortcodePairs.Pair pair = pairs.get(tag.span().start());
          if (pair != null) {
            call = call.with(inside(pair.inner(), call));
            next++; // the closing tag
            at = pair.span().end();
          }
          result.append(depth < DEEPEST ? print(call) : printer.tooDeep(call));
        }
      }
    }
    return result.append(text, at, range.end()).toString();
  }

  /** What stands between the tags of a shortcode, expanded unless it is in too many already. */
  private String inside(Span inner, ShortcodeCall call) {
    if (depth == DEEPEST) {
      while (tags.get(next).span().start() < inner.end()) {
        next++;
      }
      return inner.of(text);
    }
    depth++;
    String expanded = expand(inner, Optional.of(call));
    depth--;
    return expanded;
  }

  private String print(ShortcodeCall call) {
    boolean topmost = call.parent().isEmpty();
    int start = call.tag().span().start();
    Optional<Integer> number = Optional.ofNullable(numbers.get(start));
    Optional<Question> question = number.map(document::question);
    ShortcodeCall ready = topmost || !call.isMarkdown() ? call : call.mapInner(this::rendered);
    String output = printer.print(ready, question.map(asked -> asked.text().value()));
    if (number.isPresent()) {
      output = marked(output, marks.attribute(number.get()));
    }
    if (call.inner().isEmpty()) {
      output = indented(output, indentBefore(start));
    }
    if (call.isMarkdown() || !topmost) {
      return output;
    }
    pasted.add(output);
    return word + (pasted.size() - 1) + "n";
  }

  /** As Hugo renders what stands inside a nested tag: without its paragraph if it is one line. */
  private String rendered(String inner) {
    String html = goldmark.render(inner);
    return inner.indexOf('\n') < 0 ? Paragraphs.withoutOnly(html) : html;
  }

  /**
   * The output with a mark: in a comment at the start of the heading that it starts with, or else
   * as an attribute in its first opening tag; without one, if it has neither.
   */
  private static String marked(String output, String attribute) {
    int heading = startOfHeadingText(output);
    if (heading >= 0) {
      String comment = "<!--" + attribute + "-->";
      return output.substring(0, heading) + comment + output.substring(heading);
    }
    for (int at = output.indexOf('<'); at >= 0; at = output.indexOf('<', at + 1)) {
      int end = at + 1;
      while (end < output.length() && isAsciiLetterOrDigit(output.charAt(end))) {
        end++;
      }
      if (end > at + 1) {
        return output.substring(0, end) + attribute + output.substring(end);
      }
    }
    return output;
  }

  /** Where the text of a Markdown heading starts that the output starts with; -1 if it does not. */
  private static int startOfHeadingText(String output) {
    int start = 0;
    while (start < output.length() && Character.isWhitespace(output.charAt(start))) {
      start++;
    }
    int at = start;
    while (at < output.length() && output.charAt(at) == '#') {
      at++;
    }
    boolean heading = at > start && at < output.length() && output.charAt(at) == ' ';
    return heading ? at + 1 : -1;
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** The blanks before a tag that nothing else stands before on its line. */
  private String indentBefore(int tag) {
    int start = tag;
    while (start > 0
        && Character.isWhitespace(text.charAt(start - 1))
        && !LineEnds.isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    boolean first = start == 0 || LineEnds.isLineEnd(text.charAt(start - 1));
    return first ? text.substring(start, tag) : "";
  }

  /** As Hugo does it, so that a tag in a list's item stays in it: all lines but the first. */
  private static String indented(String output, String indent) {
    if (indent.isEmpty()) {
      return output;
    }
    StringBuilder result = new StringBuilder();
    for (int at = 0; at < output.length(); ) {
      int end = output.indexOf('\n', at) + 1;
      String line = output.substring(at, end == 0 ? output.length() : end);
      result.append(at == 0 ? "" : indent).append(line);
      at += line.length();
    }
    return result.toString();
  }

  private String withoutCommentMarks(ShortcodeTag tag) {
    String opening = tag.delimiter().opening();
    String closing = tag.delimiter().closing();
    String raw = tag.span().of(text);
    String inside = raw.substring(opening.length() + 2, raw.length() - closing.length() - 2);
    return opening + inside + closing;
  }
}
