package dev.faqeditor.document;

import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which shortcodes are questions, and which of their parameters is the question's text.
 *
 * @param names names of shortcodes
 * @param parameters names of parameters, the first that a tag has counts; a tag that has none of
 *     them, nor other named ones, has its text in its first positional parameter
 */
public record QuestionShortcodes(Set<String> names, List<String> parameters) {

  /** What is found on real FAQ pages. */
  public static final QuestionShortcodes COMMON =
      new QuestionShortcodes(
          Set.of(
              "question",
              "faq",
              "faq-item",
              "accordion",
              "accordion-item",
              "details",
              "qa",
              "expand",
              "collapse"),
          List.of("question", "q", "title", "summary", "header"));

  /** Copies both. */
  public QuestionShortcodes {
    names = Set.copyOf(names);
    parameters = List.copyOf(parameters);
  }

  /** Where the question's text stands in the tag; empty if it can't be a question. */
  public Optional<ShortcodeParameter> textOf(ShortcodeTag tag) {
    if (!names.contains(tag.name())) {
      return Optional.empty();
    }
    for (String parameter : parameters) {
      Optional<ShortcodeParameter> found = tag.parameter(parameter);
      if (found.isPresent()) {
        return found;
      }
    }
    return tag.parameter(0);
  }
}
