package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Block;
import dev.faqeditor.hugo.GoldmarkSettings.Extension;
import dev.faqeditor.preview.goldmark.Inline.AutoLink;
import dev.faqeditor.preview.goldmark.Inline.CheckBox;
import dev.faqeditor.preview.goldmark.Inline.CodeSpan;
import dev.faqeditor.preview.goldmark.Inline.DelimiterRun;
import dev.faqeditor.preview.goldmark.Inline.FootnoteMark;
import dev.faqeditor.preview.goldmark.Inline.LineBreak;
import dev.faqeditor.preview.goldmark.Inline.Verbatim;
import dev.faqeditor.preview.goldmark.Inline.Words;
import dev.faqeditor.preview.goldmark.ListBlocks.Item;
import dev.faqeditor.preview.goldmark.TableBlocks.Cell;
import dev.faqeditor.text.Emoji;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in the lines of one block, from left to right, with Goldmark's order of
 * precedence: code, footnote marks and links, addresses and HTML in angle brackets, delimiters,
 * bare addresses, typography.
 */
final class InlineScan {

  private static final String WWW_PREFIX = "https://"; // Hugo's linkifyProtocol, as it comes

  private final PageInlines page;
  private final Block block;
  private final InlineText lines;
  private final String text;
  private final Delimiters delimiters;
  private final Brackets brackets;
  private final @Nullable Typographer typographer;
  private final CodeSpans codeSpans;
  private final RawHtml rawHtml;
  private int at; // what is read next
  private int feed = -1; // where the line ends that is read: looked up once a line
  private int unsaid; // from here to at is text that is not said yet

  InlineScan(PageInlines page, Block block, InlineText lines) {
    this.page = page;
    this.block = block;
    this.lines = lines;
    this.text = lines.text();
    this.delimiters = new Delimiters(lines, page.styles());
    this.brackets = new Brackets(lines, page.definitions(), delimiters, block);
    this.rawHtml = new RawHtml(text);
    this.codeSpans = new CodeSpans(text, block instanceof Cell);
    this.typographer = page.settings().has(Extension.TYPOGRAPHER) ? page.typographer() : null;
    page.typographer().turnTo(text);
  }

  /** Reads all of it into children of the block. */
  void run() {
    boolean escaped = false;
    while (at < text.length()) {
      int start = at;
      unsaid = at;
      LineEnd line = LineEnd.of(text, at, lineFeed());
      boolean found = false;
      while (at < line.stop()) {
        char c = text.charAt(at);
        boolean punctuation = Chars.isPunctuation(c);
        boolean tried = (punctuation && !escaped) || Chars.isBlank(c) || at == start;
        if (tried && read(punctuation ? c : ' ', line.end())) {
          found = true;
          break;
        }
        escaped = !escaped && c == '\\';
        at++;
      }
      if (!found) {
        endLine(line);
      }
    }
    delimiters.match(null);
    brackets.giveUp();
  }

  private int lineFeed() {
    if (at > feed) {
      int found = text.indexOf('\n', at);
      feed = found < 0 ? text.length() : found;
    }
    return feed;
  }

  private void endLine(LineEnd line) {
    say(line.visible() ? at : Chars.trimEnd(text, unsaid, at));
    at = line.end();
    if (at < text.length()) {
      at++;
      append(new LineBreak(line.hard()), at - 1, at);
    }
  }

  /** Reads what a character may start; whether that was something. */
  private boolean read(char trigger, int lineEnd) {
    return switch (trigger) {
      case '`' -> readCode();
      case '!' -> readFootnoteMark(at + 1) || readImage();
      case '[' -> readTask(lineEnd) || readFootnoteMark(at) || readBracket();
      case ']' -> readClosingBracket();
      case '<' -> readAngle() || readTypography();
      case '~' -> readDelimiters() || readAddress(lineEnd);
      case '*', '_', '+', '=', '^' -> readDelimiters();
      case '(', ' ' -> readAddress(lineEnd);
      case '\'', '"', '-', '.', '>' -> readTypography();
      case ':' -> readEmoji(lineEnd);
      default -> false;
    };
  }

  private void say(int to) {
    if (to > unsaid) {
      boolean joined = block.getLastChild() instanceof Words words && words.join(unsaid, to);
      if (!joined) {
        block.appendChild(new Words(text, unsaid, to));
      }
    }
    unsaid = to;
  }

  private void append(Inline inline, int from, int to) {
    inline.place(lines.source(from), lines.source(Math.max(from, to - 1)) + 1);
    block.appendChild(inline);
    at = to;
    unsaid = to;
  }

  private boolean found(Inline inline, int to) {
    say(at);
    append(inline, at, to);
    return true;
  }

  private boolean readCode() {
    int open = codeSpans.runEnd(at);
    int close = codeSpans.closingRun(at);
    if (close < 0) {
      say(at);
      unsaid = at;
      at = open;
      say(at);
      return true;
    }
    String code = codeSpans.code(open, close);
    return found(new CodeSpan(code), close + open - at);
  }

  private boolean readFootnoteMark(int bracket) {
    if (!page.settings().has(Extension.FOOTNOTE) || !text.startsWith("[^", bracket)) {
      return false;
    }
    LinkParts parts = new LinkParts(text, bracket + 2);
    String label = parts.upTo('[', ']');
    FootnoteBlock footnote = label == null ? null : page.footnote(label);
    if (footnote == null) {
      return false;
    }
    say(bracket);
    at = bracket;
    return found(new FootnoteMark(footnote), parts.at());
  }

  private boolean readTask(int lineEnd) {
    if (at > 0
        || !page.settings().has(Extension.TASK_LIST)
        || !(block.getParent() instanceof Item item)
        || item.getFirstChild() != block
        || lineEnd < 3
        || text.charAt(2) != ']'
        || " \txX".indexOf(text.charAt(1)) < 0) {
      return false;
    }
    boolean checked = !Chars.isBlank(text.charAt(1));
    return found(new CheckBox(checked), Chars.skipSpaces(text, 3, text.length()));
  }

  private boolean readImage() {
    if (!text.startsWith("[", at + 1)) {
      return false;
    }
    say(at);
    append(brackets.open(at, at + 2, true), at, at + 2);
    return true;
  }

  private boolean readBracket() {
    say(at);
    append(brackets.open(at, at + 1, false), at, at + 1);
    return true;
  }

  private boolean readClosingBracket() {
    say(at);
    int end = brackets.close(at);
    if (end < 0) {
      return false;
    }
    at = end;
    unsaid = end;
    return true;
  }

  private boolean readAngle() {
    int mail = Addresses.mailEnd(text, at + 1);
    int end = mail >= 0 ? mail : Addresses.uriEnd(text, at + 1);
    if (end >= 0 && end < text.length() && text.charAt(end) == '>') {
      String label = text.substring(at + 1, end);
      return found(new AutoLink(mail >= 0 ? "mailto:" : "", label), end + 1);
    }
    int html = rawHtml.end(at);
    return html >= 0 && found(new Verbatim(text.substring(at, html), true), html);
  }

  private boolean readDelimiters() {
    DelimiterRun run = page.styles().at(text, at);
    if (run == null) {
      return false;
    }
    delimiters.push(run);
    return found(run, at + run.length);
  }

  private boolean readAddress(int lineEnd) {
    char first = text.charAt(at);
    boolean before = first == ' ' || Chars.isPunctuation(first);
    int from = before ? at + 1 : at;
    if (!page.settings().has(Extension.LINKIFY) || brackets.areOpen() || from >= lineEnd) {
      return false;
    }
    int end = Addresses.webEnd(text, from, lineEnd);
    String prefix = text.startsWith("www.", from) ? WWW_PREFIX : "";
    if (end < 0) {
      end = Addresses.bareMailEnd(text, from, lineEnd);
      prefix = "mailto:";
    }
    if (end < 0) {
      return false;
    }
    while (end > from + 1 && "?!.,:*_~".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    at = from;
    return found(new AutoLink(prefix, text.substring(from, end)), end);
  }

  private boolean readTypography() {
    Typographer.Replacement replacement = typographer == null ? null : typographer.at(at);
    return replacement != null
        && found(new Verbatim(replacement.html(), false), at + replacement.length());
  }

  private boolean readEmoji(int lineEnd) {
    if (!page.settings().has(Extension.EMOJI)) {
      return false;
    }
    int end = text.indexOf(':', at + 1);
    return end >= 0
        && end <= lineEnd
        && Emoji.named(text.substring(at + 1, end))
            .map(emoji -> found(new Verbatim(emoji, false), end + 1))
            .orElse(false);
  }
}
