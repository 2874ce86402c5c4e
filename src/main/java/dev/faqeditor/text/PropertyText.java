package dev.faqeditor.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The text of a properties file whose values are changed line by line, so that comments, order and
 * what else stands in it stay as they are.
 *
 * @param text all of the file
 */
public record PropertyText(String text) {

  /** The value of a key; empty if it has none, or if the file has a broken escape. */
  public Optional<String> value(String key) {
    return Optional.ofNullable(read(text).getProperty(key));
  }

  /** Whether it can be read; a broken escape keeps all of it from it. */
  public boolean isReadable() {
    return load(text, new Properties());
  }

  /** The same text with another value of a key, or without the key. */
  public PropertyText with(String key, Optional<String> value) {
    return value(key).equals(value) ? this : withLine(key, value.map(v -> line(key, v, "=")));
  }

  /** The same text with another value of a key, written behind this separator. */
  public PropertyText with(String key, String value, String separator) {
    return value(key).equals(Optional.of(value))
        ? this
        : withLine(key, Optional.of(line(key, value, separator)));
  }

  private PropertyText withLine(String key, Optional<String> line) {
    List<Splice> splices = new ArrayList<>();
    for (Span old : linesOf(key)) {
      splices.add(new Splice(old, splices.isEmpty() ? line.orElse("") : ""));
    }
    if (splices.isEmpty()) {
      boolean complete = text.isEmpty() || LineEnds.isLastOf(text);
      String before = complete ? "" : LineEnds.firstOf(text);
      splices.add(new Splice(Span.at(text.length()), before + line.orElse("")));
    }
    return new PropertyText(new Edit(splices).apply(text));
  }

  private String line(String key, String value, String separator) {
    String escapedKey = stored(key, "");
    String whole = stored(key, value);
    int behind = escapedKey.length();
    return whole.substring(0, behind - 1)
        + separator
        + whole.substring(behind)
        + LineEnds.firstOf(text);
  }

  /** The line {@code key=value} with its escapes. */
  private static String stored(String key, String value) {
    Properties properties = new Properties();
    properties.setProperty(key, value);
    StringWriter out = new StringWriter();
    try {
      properties.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString() // without the comment with the date, which comes first
        .lines()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .orElse("");
  }

  /** The lines that set a key, with their line ends and the lines that they go on in. */
  private List<Span> linesOf(String key) {
    List<Span> found = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = endOfLogicalLine(start);
      if (read(text.substring(start, end)).containsKey(key)) {
        found.add(new Span(start, end));
      }
      start = end;
    }
    return found;
  }

  /** A line that ends with an odd number of backslashes goes on in the next; a comment does not. */
  private int endOfLogicalLine(int start) {
    int at = start;
    while (true) {
      int stop = LineEnds.lineStop(text, at);
      int end = stop + LineEnds.lengthAt(text, stop);
      int slashes = 0;
      while (stop - slashes > at && text.charAt(stop - 1 - slashes) == '\\') {
        slashes++;
      }
      String line = text.substring(start, stop).stripLeading();
      boolean comment = line.startsWith("#") || line.startsWith("!");
      if (slashes % 2 == 0 || comment || end == stop) {
        return end;
      }
      at = end;
    }
  }

  private static Properties read(String text) {
    Properties properties = new Properties();
    if (!load(text, properties)) {
      properties.clear();
    }
    return properties;
  }

  private static boolean load(String text, Properties into) {
    try {
      into.load(new StringReader(text));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false; // a broken escape
    }
  }
}
