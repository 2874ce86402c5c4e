package dev.faqeditor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages that the laws run on: those of the sample site, those of the folder that {@code
 * -Dfaq.corpus} names, and each of them with other line ends, a BOM and no last line end.
 */
public final class Corpus {

  /** The Swedish page of the sample site. */
  public static final Path SWEDISH = Path.of("sample-content/content/sv/vanliga-fragor.md");

  /** The English page of the sample site. */
  public static final Path ENGLISH = Path.of("sample-content/content/en/faq.md");

  private Corpus() {}

  /** The text of a UTF-8 file. */
  public static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of outside pages; empty if none is given. */
  public static String outside() {
    return System.getProperty("faq.corpus", "").strip();
  }

  /** All UTF-8 Markdown files as they are. */
  public static List<Path> files() {
    List<Path> files = new ArrayList<>(List.of(SWEDISH, ENGLISH));
    if (!outside().isEmpty()) {
      files.addAll(markdownBelow(Path.of(outside())));
    }
    return files;
  }

  /** Markdown files below a folder. */
  public static List<Path> markdownBelow(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every page, and every page in other line ends, by a name that says which. */
  public static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (Path file : files()) {
      pages.putAll(variantsOf(file.getFileName().toString(), read(file)));
    }
    return pages;
  }

  private static Map<String, String> variantsOf(String name, String text) {
    String lf = text.replace("\r\n", "\n");
    return Map.of(
        name,
        text,
        name + " CRLF",
        lf.replace("\n", "\r\n"),
        name + " CR",
        lf.replace("\n", "\r"),
        name + " mixed",
        mixed(lf),
        name + " BOM",
        "\uFEFF" + text,
        name + " no last line end",
        text.stripTrailing(),
        name + " emoji",
        text.replace("ä", "ä\uD83D\uDEA2").replace("ö", "ö\u00AD"),
        name + " separators",
        text.replace("Ja.", "Ja.\u2028\u0085").replace("Yes.", "Yes.\u2028\f"));
  }

  private static String mixed(String lf) {
    StringBuilder text = new StringBuilder();
    int lines = 0;
    for (char c : lf.toCharArray()) {
      text.append(c == '\n' && ++lines % 3 == 0 ? "\r\n" : String.valueOf(c));
    }
    return text.toString();
  }
}
