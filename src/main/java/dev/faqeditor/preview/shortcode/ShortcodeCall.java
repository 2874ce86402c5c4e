package dev.faqeditor.preview.shortcode;

import dev.faqeditor.hugo.Delimiter;
import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One use of a shortcode.
 *
 * @param text the text of the page
 * @param tag the opening tag
 * @param inner what stands before the closing tag, with the shortcodes in it expanded; empty for a
 *     tag that stands alone
 * @param ordinal which shortcode it is of those that its parent, or the page, holds; from 0
 * @param parent the shortcode it stands in
 */
record ShortcodeCall(
    String text,
    ShortcodeTag tag,
    Optional<String> inner,
    int ordinal,
    Optional<ShortcodeCall> parent) {

  String name() {
    return tag.name();
  }

  boolean isMarkdown() {
    return tag.delimiter() == Delimiter.PERCENT;
  }

  /** Whether it has a closing tag, or closes itself. */
  boolean isClosed() {
    return inner.isPresent() || tag.form() == ShortcodeTag.Form.SELF_CLOSING;
  }

  /** The same use with what stands inside. */
  ShortcodeCall with(String inside) {
    return new ShortcodeCall(text, tag, Optional.of(inside), ordinal, parent);
  }

  /** The same use with what stands inside changed, if anything does. */
  ShortcodeCall mapInner(UnaryOperator<String> change) {
    return new ShortcodeCall(text, tag, inner.map(change), ordinal, parent);
  }

  /** Whether its parameters have names; Hugo counts a tag without parameters as having none. */
  boolean isNamed() {
    return !tag.parameters().isEmpty() && !tag.parameters().get(0).isPositional();
  }

  /** The values of positional parameters, in order; none if they have names. */
  List<Object> positional() {
    return isNamed() ? List.of() : tag.parameters().stream().map(this::value).toList();
  }

  /** The values of named parameters; of two with one name, the last counts. */
  Map<String, Object> named() {
    Map<String, Object> values = new LinkedHashMap<>();
    if (isNamed()) {
      tag.parameters().forEach(parameter -> values.put(parameter.name(), value(parameter)));
    }
    return values;
  }

  /** A text; or, for a bare word that looks like one, a boolean or a number, as Hugo has it. */
  private Object value(ShortcodeParameter parameter) {
    String raw = parameter.value().of(text);
    String value = ParameterNotation.PARAMETER.read(raw).value();
    boolean bare = !raw.startsWith("\"") && !raw.startsWith("`") && !raw.startsWith("\\");
    return bare ? typed(value) : value;
  }

  private static Object typed(String word) {
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true");
    }
    int sign = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
    long digits = word.chars().skip(sign).filter(c -> c >= '0' && c <= '9').count();
    long points = word.chars().skip(sign).filter(c -> c == '.').count();
    boolean number = digits > 0 && digits + points == word.length() - sign;
    try {
      if (number && points == 0) {
        return Long.valueOf(word);
      }
      return number && points == 1 && !word.endsWith(".") ? Double.valueOf(word) : word;
    } catch (NumberFormatException e) {
      return word; // larger than Hugo's numbers
    }
  }
}
