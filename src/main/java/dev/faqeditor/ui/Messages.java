package dev.faqeditor.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the editor says to its user, in one language.
 *
 * @param bundle the texts by their keys, as patterns for {@link MessageFormat}
 */
public record Messages(ResourceBundle bundle) {

  /** The texts in this language; in English if they have not been translated. */
  public static Messages in(Locale locale) {
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle("dev.faqeditor.ui.messages", locale, noFallback));
  }

  /**
   * The language and region for dates: the system's where it speaks the same language, or else one
   * in which weeks start on Monday.
   */
  public Locale locale() {
    Locale language = bundle.getLocale();
    Locale spoken =
        language.getLanguage().isEmpty() ? Locale.UK : new Locale(language.getLanguage(), "SE");
    Locale system = Locale.getDefault(Locale.Category.FORMAT);
    boolean same = system.getLanguage().equals(spoken.getLanguage());
    return same && !system.getCountry().isEmpty() ? system : spoken;
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The text of a key, with its parameters put in. */
  public String text(String key, Object... parameters) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(parameters);
  }
}
