package dev.faqeditor.writing;

import dev.faqeditor.text.Span;
import dev.faqeditor.writing.Inlines.Code;
import dev.faqeditor.writing.Inlines.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads running text in the order of CommonMark: code and the like, then links, then emphasis. */
final class InlineReader {

  /** What is taken as it is: shortcodes, addresses, HTML, entities. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\{\\{<.*?>\\}\\}|\\{\\{%.*?%\\}\\}"
              + "|<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>|<[^\\s<>@]+@[^\\s<>@]+>"
              + "|</?[A-Za-z][^<>]*>|<!--.*?-->"
              + "|https?://[^\\s<>*]*[^\\s<>*_.,:;!?'\"()~\\]]"
              + "|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);",
          Pattern.DOTALL);

  private static final Pattern TAIL =
      Pattern.compile(
          "\\(\\s*(?:<[^<>\\n]*>|\\{\\{[<%].*?[>%]\\}\\}[^\\s()]*"
              + "|(?:[^\\s()\\\\]|\\\\.|\\((?:[^\\s()\\\\]|\\\\.)*\\))*)"
              + "(?:\\s+(?:\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'"
              + "|\\((?:[^()\\\\]|\\\\.)*\\)))?\\s*\\)"
              + "|\\[[^\\[\\]\\n]+\\]");

  private record Bracket(int at, boolean image, int runs) {}

  private final String text;
  private final List<Span> wholes = new ArrayList<>();
  private final List<Code> codes = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Bracket> brackets = new ArrayList<>();
  private final Runs runs;

  private InlineReader(String text) {
    this.text = text;
    this.runs = new Runs(text);
  }

  static Inlines read(String text) {
    InlineReader reader = new InlineReader(text);
    int at = 0;
    while (at < text.length()) {
      at = reader.readAt(at);
    }
    reader.runs.pairFrom(0);
    return new Inlines(
        text,
        List.copyOf(reader.wholes),
        List.copyOf(reader.codes),
        List.copyOf(reader.links),
        reader.runs.emphases());
  }

  private int readAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\' -> {
        boolean escapes = at + 1 < text.length() && Runs.isPunctuation(text.charAt(at + 1));
        yield at + (escapes ? 2 : 1);
      }
      case '`' -> code(at);
      case '*', '_' -> runs.add(at);
      case '!' -> text.startsWith("[", at + 1) ? bracket(at, true) : at + 1;
      case '[' -> bracket(at, false);
      case ']' -> closing(at);
      default -> whole(at);
    };
  }

  /** Notes a bracket that opens a link, or with its {@code !} an image. */
  private int bracket(int at, boolean image) {
    brackets.add(new Bracket(at, image, runs.size()));
    return at + (image ? 2 : 1);
  }

  private int whole(int at) {
    char c = text.charAt(at);
    if (c != '{' && c != '<' && c != '&' && c != 'h') {
      return at + 1;
    }
    Matcher matcher = WHOLE.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return at + 1;
    }
    wholes.add(new Span(at, matcher.end()));
    return matcher.end();
  }

  private int code(int at) {
    int length = Runs.lengthAt(text, at);
    int content = at + length;
    for (int end = text.indexOf('`', content); end >= 0; end = text.indexOf('`', end)) {
      int closing = Runs.lengthAt(text, end);
      if (closing == length) {
        Span whole = new Span(at, end + closing);
        wholes.add(whole);
        codes.add(new Code(whole, new Span(content, end)));
        return whole.end();
      }
      end += closing;
    }
    return content;
  }

  private int closing(int at) {
    if (brackets.isEmpty()) {
      return at + 1;
    }
    Bracket opening = brackets.remove(brackets.size() - 1);
    Matcher tail = TAIL.matcher(text).region(at + 1, text.length());
    if (!tail.lookingAt()) {
      return at + 1;
    }
    Span whole = new Span(opening.at(), tail.end());
    if (opening.image()) {
      runs.dropFrom(opening.runs());
      wholes.add(whole);
    } else {
      runs.pairFrom(opening.runs());
      links.add(new Link(whole, new Span(opening.at() + 1, at)));
      brackets.removeIf(bracket -> !bracket.image()); // no links in links
    }
    return tail.end();
  }
}
