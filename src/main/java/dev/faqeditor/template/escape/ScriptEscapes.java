package dev.faqeditor.template.escape;

import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.JsonText;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateStop;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in JavaScript: as values, and inside strings, template literals and expressions. */
final class ScriptEscapes {

  private static final Replacements STRING = strings(Map.of('\\', "\\\\"));

  /** For what is the inside of a string already. */
  private static final Replacements STRING_NORMAL = strings(Map.of());

  private static final Replacements TEMPLATE =
      strings(Map.of('\\', "\\\\", '$', "\\u0024", '{', "\\u007b", '}', "\\u007d"));

  private static final Replacements REGEXP = regexp();

  private ScriptEscapes() {}

  private static Replacements strings(Map<Character, String> more) {
    Map<Character, String> spellings = new HashMap<>();
    for (char c = 0; c < ' '; c++) {
      spellings.put(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    spellings.putAll(
        Map.of('\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r", '/', "\\/", '"', "\\u0022"));
    for (char c : "`&'+<>".toCharArray()) {
      spellings.put(c, String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    spellings.putAll(more);
    return Replacements.of(spellings);
  }

  private static Replacements regexp() {
    Map<Character, String> spellings = new HashMap<>();
    for (char c : "$()*-./?[\\]^{|}".toCharArray()) {
      spellings.put(c, "\\" + c);
    }
    return strings(spellings);
  }

  /** A value as JSON; between blanks where it could grow together with a word. */
  static Printable value(@Nullable Object value) {
    if (value instanceof SafeText safe && safe.kind() == SafeText.Kind.JS) {
      return Printable.plain(safe.text());
    }
    if (value instanceof SafeText safe && safe.kind() == SafeText.Kind.JS_STRING) {
      return Printable.plain("\"" + safe.text() + "\"");
    }
    boolean stringer = value instanceof Duration || value instanceof Members;
    String json;
    try {
      json = JsonText.of(stringer ? Printable.of(value).text() : value);
    } catch (TemplateStop stop) {
      if (stop.kind() != FaultKind.WRONG_ARGUMENT) {
        throw stop;
      }
      return Printable.plain(" /* " + stop.detail().replace("*/", "* /") + " */null ");
    }
    boolean word =
        ScriptWalk.isIdentifierPart(json.charAt(0))
            || ScriptWalk.isIdentifierPart(json.charAt(json.length() - 1));
    return Printable.plain(word ? " " + json + " " : json);
  }

  static Printable inString(Printable value) {
    Replacements spellings = value.is(SafeText.Kind.JS_STRING) ? STRING_NORMAL : STRING;
    return escaped(spellings, value);
  }

  static Printable inTemplate(Printable value) {
    return escaped(TEMPLATE, value);
  }

  static Printable inRegexp(Printable value) {
    return value.text().isEmpty() ? Printable.plain("(?:)") : escaped(REGEXP, value);
  }

  private static Printable escaped(Replacements spellings, Printable value) {
    return Printable.plain(
        spellings.applied(value.text()).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"));
  }
}
