package dev.faqeditor.template.escape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Character references of HTML, as Go's {@code html.UnescapeString} reads the common ones. */
public final class Entities {

  /** The names of U+00A0 to U+00FF, in order; all of them also work without a semicolon. */
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn"
          + " sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
          + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave"
          + " Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig"
          + " ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute"
          + " ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final Map<String, String> BARE = bare();

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("apos", "'"),
          Map.entry("hellip", "…"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sbquo", "‚"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("lsaquo", "‹"),
          Map.entry("rsaquo", "›"),
          Map.entry("bull", "•"),
          Map.entry("prime", "′"),
          Map.entry("euro", "€"),
          Map.entry("trade", "™"),
          Map.entry("larr", "←"),
          Map.entry("uarr", "↑"),
          Map.entry("rarr", "→"),
          Map.entry("darr", "↓"),
          Map.entry("harr", "↔"),
          Map.entry("minus", "−"),
          Map.entry("infin", "∞"),
          Map.entry("ne", "≠"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("check", "✓"),
          Map.entry("star", "☆"),
          Map.entry("hearts", "♥"),
          Map.entry("ensp", "\u2002"),
          Map.entry("emsp", "\u2003"),
          Map.entry("thinsp", "\u2009"),
          Map.entry("zwnj", "\u200C"),
          Map.entry("zwj", "\u200D"),
          Map.entry("colon", ":"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("comma", ","),
          Map.entry("period", "."),
          Map.entry("excl", "!"),
          Map.entry("quest", "?"),
          Map.entry("num", "#"),
          Map.entry("sol", "/"),
          Map.entry("bsol", "\\"),
          Map.entry("lbrace", "{"),
          Map.entry("rbrace", "}"),
          Map.entry("lbrack", "["),
          Map.entry("rbrack", "]"),
          Map.entry("grave", "`"),
          Map.entry("Tab", "\t"),
          Map.entry("NewLine", "\n"));

  private Entities() {}

  private static Map<String, String> bare() {
    Map<String, String> names = new HashMap<>();
    int c = 0xA0;
    for (String name : LATIN.split(" ", -1)) {
      names.put(name, Character.toString(c++));
    }
    names.putAll(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\""));
    names.putAll(Map.of("AMP", "&", "LT", "<", "GT", ">", "QUOT", "\""));
    return Map.copyOf(names);
  }

  /** The text with its references decoded; an unknown one stays. */
  public static String decoded(String html) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < html.length()) {
      int reference = html.indexOf('&', at);
      if (reference < 0) {
        break;
      }
      text.append(html, at, reference);
      int end = referenceEnd(html, reference + 1);
      String meant = meaning(html.substring(reference + 1, end));
      boolean closed = html.startsWith(";", end);
      if (meant == null && closed) {
        meant = NAMED.get(html.substring(reference + 1, end));
      }
      if (meant == null) {
        // a name without a semicolon may run on into the text behind
        int stop = prefixEnd(html, reference + 1, end);
        String prefix = BARE.get(html.substring(reference + 1, stop));
        text.append(prefix == null ? "&" : prefix);
        at = stop;
      } else {
        text.append(meant);
        at = closed ? end + 1 : end;
      }
    }
    return text.append(html, at, html.length()).toString();
  }

  private static int prefixEnd(String html, int from, int to) {
    for (int end = Math.min(to, from + 6); end > from + 1; end--) {
      if (BARE.containsKey(html.substring(from, end))) {
        return end;
      }
    }
    return from;
  }

  private static int referenceEnd(String html, int from) {
    int at = html.startsWith("#", from) ? from + 1 : from;
    while (at < html.length() && at < from + 32 && Scan.isAsciiWord(html.charAt(at))) {
      at++;
    }
    return at;
  }

  private static @Nullable String meaning(String name) {
    if (!name.startsWith("#")) {
      return BARE.get(name);
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(hex ? 2 : 1);
    if (digits.isEmpty() || digits.length() > 8) {
      return null;
    }
    try {
      int value = Integer.parseInt(digits, hex ? 16 : 10);
      boolean bad = value == 0 || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000);
      return bad ? "\uFFFD" : Character.toString(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
