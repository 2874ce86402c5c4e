package dev.faqeditor.hugo;

import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One shortcode tag as Hugo's lexer sees it, on raw text.
 *
 * @param span the whole tag with its delimiters; an {@link Form#UNFINISHED} one ends at its line's
 *     end
 * @param delimiter which delimiters it has
 * @param form what the tag does
 * @param name the shortcode's name; empty in an escaped tag
 * @param parameters in the order written
 */
public record ShortcodeTag(
    Span span, Delimiter delimiter, Form form, String name, List<ShortcodeParameter> parameters) {

  /** What a tag does. */
  public enum Form {
    /** Stands alone or opens a pair: only the template knows. */
    OPENING,
    /** {@code {{% /name %}}}. */
    CLOSING,
    /** {@code {{% name /%}}}. */
    SELF_CLOSING,
    /** With comment marks inside its delimiters: printed as text, without the marks. */
    ESCAPED,
    /** Not a tag that Hugo accepts (yet): no end, or something in it that it refuses. */
    UNFINISHED
  }

  /** Copies the parameters. */
  public ShortcodeTag {
    parameters = List.copyOf(parameters);
  }

  /** The named parameter, if the tag has it; of two with one name, Hugo takes the last. */
  public Optional<ShortcodeParameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).reduce((first, last) -> last);
  }

  /** The positional parameter with this index, from 0. */
  public Optional<ShortcodeParameter> parameter(int index) {
    return index < parameters.size() && parameters.get(index).isPositional()
        ? Optional.of(parameters.get(index))
        : Optional.empty();
  }
}
