package dev.faqeditor.preferences;

import dev.faqeditor.text.PropertyText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the user prefers wherever a page lies: the text of a properties file. What nobody here knows
 * stays in it, and a value that makes no sense counts as not given.
 *
 * @param text all of the file
 */
public record UserPreferences(String text) {

  /** Nothing is chosen. */
  public static final UserPreferences NONE = new UserPreferences("");

  /** The smallest zoom, in percent. */
  public static final int MIN_ZOOM = 50;

  /** The largest zoom, in percent. */
  public static final int MAX_ZOOM = 300;

  private static final int NO_ZOOM = 100;
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String TEXT_ZOOM = "text.zoom";
  private static final String PREVIEW_ZOOM = "preview.zoom";
  private static final String PREVIEW_WIDTH = "preview.width";
  private static final String HUGO = "hugo.program";
  private static final List<String> KEYS =
      List.of(LANGUAGE, THEME, TEXT_ZOOM, PREVIEW_ZOOM, PREVIEW_WIDTH, HUGO);

  /**
   * A value that makes no sense.
   *
   * @param key what it is given for
   * @param value as it is written
   */
  public record Senseless(String key, String value) {}

  /** The language of the program; the system's unless another is chosen. */
  public LanguageChoice language() {
    return named(LANGUAGE, LanguageChoice.values()).orElse(LanguageChoice.SYSTEM);
  }

  /** The look; the system's unless another is chosen. */
  public ThemeChoice theme() {
    return named(THEME, ThemeChoice.values()).orElse(ThemeChoice.SYSTEM);
  }

  /** The size of all text in the window, in percent of the usual one. */
  public int textZoom() {
    return zoom(TEXT_ZOOM).orElse(NO_ZOOM);
  }

  /** The size of the page in the preview, in percent of the usual one. */
  public int previewZoom() {
    return zoom(PREVIEW_ZOOM).orElse(NO_ZOOM);
  }

  /** How wide the page is laid out in the preview. */
  public PreviewWidth previewWidth() {
    return named(PREVIEW_WIDTH, PreviewWidth.values()).orElse(PreviewWidth.PANE);
  }

  /** The hugo program, absolute; empty if it is the one that the system finds. */
  public Optional<Path> hugoProgram() {
    return value(HUGO).filter(value -> !value.isEmpty()).flatMap(UserPreferences::absolute);
  }

  /** The same in this language. */
  public UserPreferences withLanguage(LanguageChoice choice) {
    return with(LANGUAGE, lower(choice));
  }

  /** The same with this look. */
  public UserPreferences withTheme(ThemeChoice choice) {
    return with(THEME, lower(choice));
  }

  /** The same with text of this size, in percent; what is out of bounds becomes the bound. */
  public UserPreferences withTextZoom(int percent) {
    return with(TEXT_ZOOM, bounded(percent));
  }

  /** The same with a preview of this size, in percent; what is out of bounds becomes the bound. */
  public UserPreferences withPreviewZoom(int percent) {
    return with(PREVIEW_ZOOM, bounded(percent));
  }

  /** The same with the page laid out as wide as this in the preview. */
  public UserPreferences withPreviewWidth(PreviewWidth width) {
    return with(PREVIEW_WIDTH, lower(width));
  }

  /** The same with this hugo program; with the one that the system finds, if empty. */
  public UserPreferences withHugoProgram(Optional<Path> program) {
    return new UserPreferences(
        new PropertyText(text).with(HUGO, program.map(Path::toString)).text());
  }

  /** The values that make no sense, in the order of the keys. */
  public List<Senseless> senseless() {
    return KEYS.stream()
        .flatMap(key -> value(key).map(value -> new Senseless(key, value)).stream())
        .filter(each -> !makesSense(each.key()))
        .toList();
  }

  /** Whether the file can be read as properties at all; if not, nothing in it counts. */
  public boolean isReadable() {
    return new PropertyText(text).isReadable();
  }

  /** This text with what another has chosen, line by line. */
  UserPreferences withChoicesOf(UserPreferences other) {
    PropertyText merged = new PropertyText(text);
    for (String key : KEYS) {
      merged = merged.with(key, other.value(key));
    }
    return new UserPreferences(merged.text());
  }

  private boolean makesSense(String key) {
    return switch (key) {
      case LANGUAGE -> named(key, LanguageChoice.values()).isPresent();
      case THEME -> named(key, ThemeChoice.values()).isPresent();
      case PREVIEW_WIDTH -> named(key, PreviewWidth.values()).isPresent();
      case HUGO -> value(key).filter(String::isEmpty).isPresent() || hugoProgram().isPresent();
      default -> zoom(key).isPresent();
    };
  }

  private <E extends Enum<E>> Optional<E> named(String key, E[] choices) {
    String wanted = value(key).orElse("");
    return Stream.of(choices).filter(choice -> lower(choice).equalsIgnoreCase(wanted)).findFirst();
  }

  private Optional<Integer> zoom(String key) {
    return value(key)
        .map(value -> value.replaceFirst("\\s*%$", ""))
        .filter(value -> value.matches("[0-9]{1,4}"))
        .map(Integer::valueOf)
        .filter(percent -> percent >= MIN_ZOOM && percent <= MAX_ZOOM);
  }

  private static Optional<Path> absolute(String path) {
    try {
      return Optional.of(Path.of(path)).filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<String> value(String key) {
    return new PropertyText(text).value(key).map(String::strip);
  }

  private UserPreferences with(String key, String value) {
    return new UserPreferences(new PropertyText(text).with(key, Optional.of(value)).text());
  }

  private static String bounded(int percent) {
    return String.valueOf(Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, percent)));
  }

  private static String lower(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
