package dev.faqeditor.session;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;

/** Keys and values as a properties file; a value that is not what is asked for counts as none. */
final class Entries {

  private final Properties properties = new Properties();

  /** What stands in a text; nothing if it can't be read. */
  static Entries read(String text) {
    Entries entries = new Entries();
    try {
      entries.properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      entries.properties.clear(); // a broken escape
    }
    return entries;
  }

  /** The text, one key a line, in their order. */
  String text() {
    StringWriter out = new StringWriter();
    try {
      properties.store(out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter throws none
    }
    return out.toString() // the first line is a comment with the date
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n", "", "\n"));
  }

  void put(String key, String value) {
    properties.setProperty(key, value);
  }

  void put(String key, List<? extends Number> numbers) {
    put(key, numbers.stream().map(String::valueOf).collect(Collectors.joining(" ")));
  }

  String get(String key) {
    return properties.getProperty(key, "");
  }

  OptionalInt integer(String key) {
    List<Integer> found = integers(key);
    return found.size() == 1 ? OptionalInt.of(found.get(0)) : OptionalInt.empty();
  }

  OptionalDouble decimal(String key) {
    List<Double> found = decimals(key);
    return found.size() == 1 ? OptionalDouble.of(found.get(0)) : OptionalDouble.empty();
  }

  List<Integer> integers(String key) {
    try {
      return words(key).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  /** Finite ones only. */
  List<Double> decimals(String key) {
    try {
      List<Double> found = words(key).stream().map(Double::valueOf).toList();
      return found.stream().allMatch(Double::isFinite) ? found : List.of();
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  /** An absolute path. */
  Optional<Path> path(String key) {
    try {
      return Optional.of(get(key))
          .filter(text -> !text.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<String> words(String key) {
    return Arrays.stream(get(key).split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
