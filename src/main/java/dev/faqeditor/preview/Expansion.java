package dev.faqeditor.preview;

import static java.util.regex.Matcher.quoteReplacement;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Expands the shortcodes of a page as Hugo does, on raw text and before Markdown. What a {@code {{%
 * %}}} prints becomes part of the Markdown; what a {@code {{< >}}} prints is put in afterwards, in
 * the place of a word that Markdown leaves alone.
 */
final class Expansion {

  private final FaqDocument document;
  private final QuestionMarks marks;
  private final Pattern placeholder; // a word that the page can't hold
  private final String text;
  private final List<ShortcodeTag> tags;
  private final Map<Integer, ShortcodePairs.Pair> pairs = new HashMap<>(); // by where they start
  private final Map<Integer, Question> questions = new HashMap<>(); // by where they start
  private final List<String> pasted = new ArrayList<>();
  private int next; // the tag to be dealt with
  private String markdown = "";

  private Expansion(FaqDocument document, QuestionMarks marks) {
    this.document = document;
    this.marks = marks;
    this.placeholder = Pattern.compile(marks.secretWord() + "n(\\d+)n");
    this.text = document.text();
    this.tags = Shortcodes.in(text, document.bodyStart());
    for (ShortcodePairs.Pair pair : ShortcodePairs.of(tags).pairs()) {
      pairs.put(pair.span().start(), pair);
    }
    document.sections().stream()
        .flatMap(section -> section.questions().stream())
        .forEach(question -> questions.put(question.span().start(), question));
  }

  /** The page's body as Markdown, and what is to be put in after rendering it. */
  static Expansion of(FaqDocument document, QuestionMarks marks) {
    Expansion expansion = new Expansion(document, marks);
    Span body = new Span(document.bodyStart(), document.text().length());
    expansion.markdown = expansion.expand(body, true);
    return expansion;
  }

  String markdown() {
    return markdown;
  }

  /** The rendered HTML with what the {@code {{< >}}} shortcodes print in its places. */
  String paste(String html) {
    return placeholder.matcher(html).replaceAll(found -> quoteReplacement(printed(found.group(1))));
  }

  private String printed(String number) {
    return pasted.get(Integer.parseInt(number));
  }

  private String expand(Span range, boolean topmost) {
    StringBuilder result = new StringBuilder();
    int at = range.start();
    while (next < tags.size() && tags.get(next).span().start() < range.end()) {
      ShortcodeTag tag = tags.get(next++);
      result.append(text, at, tag.span().start());
      at = tag.span().end();
      switch (tag.form()) {
        case ESCAPED -> result.append(withoutCommentMarks(tag));
        case UNFINISHED, CLOSING -> result.append(tag.span().of(text));
        case SELF_CLOSING -> result.append(print(call(tag, Optional.of("")), topmost));
        case OPENING -> {
          ShortcodePairs.Pair pair = pairs.get(tag.span().start());
          if (pair == null) {
            result.append(print(call(tag, Optional.empty()), topmost));
          } else {
            String inner = expand(pair.inner(), false);
            next++; // the closing tag
            at = pair.span().end();
            result.append(print(call(tag, Optional.of(inner)), topmost));
          }
        }
      }
    }
    return result.append(text, at, range.end()).toString();
  }

  private ShortcodeCall call(ShortcodeTag tag, Optional<String> inner) {
    Optional<Question> question = Optional.ofNullable(questions.get(tag.span().start()));
    return new ShortcodeCall(
        text,
        tag,
        inner,
        question.map(document::numberOf).map(marks::attribute).orElse(""),
        question.map(asked -> asked.text().value()));
  }

  /** Inside another shortcode, both kinds are pasted in where they stand. */
  private String print(ShortcodeCall call, boolean topmost) {
    String output = SiteTemplates.render(call);
    if (call.isMarkdown() || !topmost) {
      return output;
    }
    pasted.add(output);
    return marks.secretWord() + "n" + (pasted.size() - 1) + "n";
  }

  private String withoutCommentMarks(ShortcodeTag tag) {
    String opening = tag.delimiter().opening();
    String closing = tag.delimiter().closing();
    String raw = tag.span().of(text);
    String inside = raw.substring(opening.length() + 2, raw.length() - closing.length() - 2);
    return opening + inside + closing;
  }
}
