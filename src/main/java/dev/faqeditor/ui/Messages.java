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

  /** The text of a key, with its parameters put in. */
  public String text(String key, Object... parameters) {
    return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(parameters);
  }
}
