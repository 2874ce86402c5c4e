package dev.faqeditor.template.escape;

import dev.faqeditor.template.value.SafeText;
import java.util.Locale;
import java.util.Map;

/** Values in HTML's text, in attributes and as their names. */
final class HtmlEscapes {

  /** What is printed for a value that may not stand where it does. */
  static final String FAILSAFE = "ZgotmplZ";

  private static final Replacements TEXT =
      Replacements.of(
          Map.of(
              '\0', "\uFFFD", '"', "&#34;", '&', "&amp;", '\'', "&#39;", '+', "&#43;", '<', "&lt;",
              '>', "&gt;"));

  /** For what is HTML already. */
  private static final Replacements NORMAL = TEXT.without('&');

  private static final Replacements UNQUOTED =
      Replacements.of(
          Map.ofEntries(
              Map.entry('\0', "&#xfffd;"),
              Map.entry('\t', "&#9;"),
              Map.entry('\n', "&#10;"),
              Map.entry('\u000B', "&#11;"),
              Map.entry('\f', "&#12;"),
              Map.entry('\r', "&#13;"),
              Map.entry(' ', "&#32;"),
              Map.entry('"', "&#34;"),
              Map.entry('&', "&amp;"),
              Map.entry('\'', "&#39;"),
              Map.entry('+', "&#43;"),
              Map.entry('<', "&lt;"),
              Map.entry('=', "&#61;"),
              Map.entry('>', "&gt;"),
              Map.entry('`', "&#96;")));

  private static final Replacements UNQUOTED_NORMAL = UNQUOTED.without('&');

  private HtmlEscapes() {}

  static String inText(Printable value) {
    return value.is(SafeText.Kind.HTML) ? value.text() : TEXT.applied(value.text());
  }

  static String inTitle(Printable value) {
    return (value.is(SafeText.Kind.HTML) ? NORMAL : TEXT).applied(value.text());
  }

  static String inAttribute(Printable value) {
    return value.is(SafeText.Kind.HTML)
        ? NORMAL.applied(TagStripper.strip(value.text()))
        : TEXT.applied(value.text());
  }

  static String unquoted(Printable value) {
    Replacements replacements = value.is(SafeText.Kind.HTML) ? UNQUOTED_NORMAL : UNQUOTED;
    String text = value.is(SafeText.Kind.HTML) ? TagStripper.strip(value.text()) : value.text();
    StringBuilder escaped = new StringBuilder();
    for (char c : replacements.applied(text).toCharArray()) {
      if ((c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFF0) {
        escaped.append("&#x").append(Integer.toHexString(c)).append(';');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A name of letters and digits whose value can do no harm. */
  static String name(Printable value) {
    if (value.is(SafeText.Kind.ATTRIBUTE)) {
      return value.text();
    }
    String name = value.text().toLowerCase(Locale.ROOT);
    boolean plain =
        !name.isEmpty()
            && AttributeKinds.isPlainName(name)
            && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    return plain ? name : FAILSAFE;
  }
}
