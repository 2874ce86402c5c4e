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
public final class Expansion {

  /** How many shortcodes are printed in each other; every one renders all that is inside again. */
  private static final int DEEPEST = 20;

  private final String text;
  private final Goldmark goldmark;
  private final Marks marks;
  private final ShortcodePrinter printer;
  private final List<ShortcodeTag> tags;
  private final Map<Integer, ShortcodePairs.Pair> pairs = new HashMap<>(); // by where they start
  private final Map<Integer, Question> questions = new HashMap<>(); // by where they start
  private final Map<Integer, Integer> numbers = new HashMap<>(); // of questions, likewise
  private final List<String> pasted = new ArrayList<>();
  private int next; // the tag to be dealt with
  private int depth; // in how many shortcodes it stands
  private String markdown = "";

  private Expansion(
      FaqDocument document, ShortcodeTemplates templates, Goldmark goldmark, Marks marks) {
    this.text = document.text();
    this.goldmark = goldmark;
    this.marks = marks;
    this.printer = new ShortcodePrinter(document, templates, goldmark);
    this.tags = Shortcodes.in(text, document.bodyStart());
    for (ShortcodePairs.Pair pair : ShortcodePairs.of(tags).pairs()) {
      pairs.put(pair.span().start(), pair);
    }
    document.sections().stream()
        .flatMap(section -> section.questions().stream())
        .forEach(
            question -> {
              numbers.put(question.span().start(), questions.size());
              questions.put(question.span().start(), question);
            });
  }

  /** Expands the page's body. */
  public static Expansion of(
      FaqDocument document, ShortcodeTemplates templates, Goldmark goldmark, Marks marks) {
    Expansion expansion = new Expansion(document, templates, goldmark, marks);
    Span body = new Span(document.bodyStart(), document.text().length());
    expansion.markdown = expansion.expand(body, Optional.empty());
    return expansion;
  }

  /** The body as Markdown, with words in the place of what is to be put in later. */
  public String markdown() {
    return markdown;
  }

  /** What kept shortcodes from being shown as the site prints them. */
  public List<ShortcodeFault> faults() {
    return printer.faults();
  }

  /**
   * The rendered HTML with what the {@code {{< >}}} shortcodes print in its places. A paragraph
   * that holds nothing else goes, as in Hugo.
   */
  public String paste(String html) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    String word = marks.secretWord() + "n";
    for (int found = html.indexOf(word); found >= 0; found = html.indexOf(word, at)) {
      int end = html.indexOf('n', found + word.length());
      int number = Integer.parseInt(html, found + word.length(), end, 10);
      end++;
      boolean alone = html.startsWith("<p>", found - 3) && html.startsWith("</p>", end);
      result.append(html, at, alone ? found - 3 : found).append(pasted.get(number));
      at = alone ? end + 4 : end;
    }
    return result.append(html.substring(at)).toString();
  }

  private String expand(Span range, Optional<ShortcodeCall> parent) {
    StringBuilder result = new StringBuilder();
    int at = range.start();
    int ordinal = 0;
    while (next < tags.size() && tags.get(next).span().start() < range.end()) {
      ShortcodeTag tag = tags.get(next++);
      result.append(text, at, tag.span().start());
      at = tag.span().end();
      switch (tag.form()) {
        case ESCAPED -> result.append(withoutCommentMarks(tag));
        case UNFINISHED, CLOSING -> result.append(tag.span().of(text));
        case OPENING, SELF_CLOSING -> {
          ShortcodeCall call = new ShortcodeCall(text, tag, Optional.empty(), ordinal++, parent);
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
    Optional<Question> question = Optional.ofNullable(questions.get(start));
    ShortcodeCall ready = topmost || !call.isMarkdown() ? call : call.mapInner(this::rendered);
    String output = printer.print(ready, question.map(asked -> asked.text().value()));
    if (question.isPresent()) {
      output = marked(output, marks.attribute(numbers.getOrDefault(start, 0)));
    }
    if (call.inner().isEmpty()) {
      output = indented(output, indentBefore(start));
    }
    if (call.isMarkdown() || !topmost) {
      return output;
    }
    pasted.add(output);
    return marks.secretWord() + "n" + (pasted.size() - 1) + "n";
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
    String before = text.substring(LineEnds.lineStart(text, tag), tag);
    return before.isBlank() ? before : "";
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
