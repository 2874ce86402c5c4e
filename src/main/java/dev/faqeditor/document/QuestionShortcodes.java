package dev.faqeditor.document;

import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Which shortcodes are questions, and which of their parameters is the question's text.
 *
 * @param names names of shortcodes
 * @param parameters names of parameters, the first that a tag has counts; a tag that has none of
 *     them, nor other named ones, has its text in its first positional parameter
 */
public record QuestionShortcodes(Set<String> names, List<String> parameters) {

  /** The name of the file in which a site adds its own. */
  public static final String SITE_FILE = "faq-editor.properties";

  /** What is found on real FAQ pages. */
  public static final QuestionShortcodes COMMON = common();

  /** Copies both. */
  public QuestionShortcodes {
    names = Set.copyOf(names);
    parameters = List.copyOf(parameters);
  }

  private static QuestionShortcodes common() {
    String name = "question-shortcodes.properties";
    try (InputStream in = QuestionShortcodes.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      return new QuestionShortcodes(Set.of(), List.of()).with(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * These and a site's own.
   *
   * @param properties the text of the site's file: {@code names} and {@code parameters}, each a
   *     list with commas; other keys, and a text that is no properties file, add nothing
   */
  public QuestionShortcodes with(String properties) {
    try {
      return with(new StringReader(properties));
    } catch (IOException | IllegalArgumentException e) {
      return this; // a broken escape
    }
  }

  private QuestionShortcodes with(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    return with(Set.copyOf(listed(properties, "names")), listed(properties, "parameters"));
  }

  /** These and others, whose parameters come after these. */
  public QuestionShortcodes with(Set<String> moreNames, List<String> moreParameters) {
    Set<String> allNames = new LinkedHashSet<>(names);
    allNames.addAll(moreNames);
    Set<String> allParameters = new LinkedHashSet<>(parameters);
    allParameters.addAll(moreParameters);
    return new QuestionShortcodes(allNames, List.copyOf(allParameters));
  }

  private static List<String> listed(Properties properties, String key) {
    return Arrays.stream(properties.getProperty(key, "").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
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
