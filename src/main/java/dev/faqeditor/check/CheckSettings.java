package dev.faqeditor.check;

import dev.faqeditor.text.PropertyText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Which rules are on, and how bad their findings are: the text of a properties file, such as
 *
 * <pre>
 * check.raw-typography = off
 * check.broken-link = error
 * </pre>
 *
 * <p>What else stands in that file stays as it is.
 */
public final class CheckSettings {

  /** Every rule as it comes. */
  public static final CheckSettings DEFAULT = of("");

  private static final String OFF = "off";

  private final String text;
  private final Properties properties;

  private CheckSettings(String text, Properties properties) {
    this.text = text;
    this.properties = properties;
  }

  /** Reads the text of a properties file; one that can't be read says nothing. */
  public static CheckSettings of(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      properties.clear(); // a broken escape
    }
    return new CheckSettings(text, properties);
  }

  /** The text of the file. */
  public String text() {
    return text;
  }

  /** How bad a rule's findings are; empty if it is off. A word that is none counts as none. */
  public Optional<Severity> severity(Rule rule) {
    String word = properties.getProperty(rule.id(), "").strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case OFF -> Optional.empty();
      case "error" -> Optional.of(Severity.ERROR);
      case "warning" -> Optional.of(Severity.WARNING);
      case "hint" -> Optional.of(Severity.HINT);
      default -> Optional.of(rule.severity());
    };
  }

  /** These settings with another severity of a rule, or with the rule off. */
  public CheckSettings with(Rule rule, Optional<Severity> severity) {
    if (severity(rule).equals(severity)) {
      return this;
    }
    String word = severity.map(s -> s.name().toLowerCase(Locale.ROOT)).orElse(OFF);
    return of(new PropertyText(text).with(rule.id(), word, " = ").text());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckSettings settings && text.equals(settings.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
