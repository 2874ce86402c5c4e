package dev.faqeditor.site;

import dev.faqeditor.hugo.HugoData;
import dev.faqeditor.hugo.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the configuration of a site or theme as {@code hugo} does for a build: the first of {@code
 * hugo.toml}, {@code .yaml}, {@code .yml}, {@code .json} and then {@code config.*}; over it the
 * files below {@code config/_default}, and over those {@code config/production}. Environment
 * variables say nothing here.
 */
final class ConfigurationFiles {

  private static final List<String> FOLDERS = List.of("config/_default", "config/production");
  private static final int MAX_FILES = 200;

  private final Enclosure enclosure;
  private final Path folder;
  private final List<SiteProblem> problems = new ArrayList<>();
  private Settings settings = Settings.NONE;

  ConfigurationFiles(Enclosure enclosure, Path folder) {
    this.enclosure = enclosure;
    this.folder = folder;
    names().map(folder::resolve).filter(Files::exists).limit(1).forEach(file -> add(file, ""));
    for (String name : FOLDERS) {
      filesBelow(folder.resolve(name)).forEach(file -> add(file, keyOf(file)));
    }
  }

  /** All that the files say, merged. */
  Settings settings() {
    return settings;
  }

  /** What is wrong with them. */
  List<SiteProblem> problems() {
    return problems;
  }

  /** Files and folders whose times change when the configuration does. */
  Stream<Path> watched() {
    return Stream.concat(
        Stream.concat(Stream.of(folder), names().map(folder::resolve)),
        FOLDERS.stream()
            .map(folder::resolve)
            .flatMap(each -> Stream.concat(Stream.of(each), filesBelow(each).stream())));
  }

  private static Stream<String> names() {
    return Stream.of("hugo", "config")
        .flatMap(name -> Stream.of("toml", "yaml", "yml", "json").map(type -> name + '.' + type));
  }

  private static List<Path> filesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 4)) {
      return files
          .filter(file -> HugoData.Format.ofFile(file.getFileName().toString()).isPresent())
          .filter(Files::isRegularFile)
          .limit(MAX_FILES)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // most sites have no such folder
    }
  }

  /**
   * The key that a file's name stands for: {@code params.sv.toml} is {@code languages.sv.params}.
   */
  private static String keyOf(Path file) {
    String name = file.getFileName().toString();
    String base = name.substring(0, name.lastIndexOf('.'));
    int dot = base.indexOf('.');
    String first = dot < 0 ? base : base.substring(0, dot);
    if (first.equals("hugo") || first.equals("config")) {
      return "";
    }
    if (dot < 0) {
      return first;
    }
    String language = "languages." + base.substring(dot + 1);
    return switch (first) {
      case "params" -> language + ".params";
      case "menu", "menus" -> language + ".menus";
      default -> language;
    };
  }

  private void add(Path file, String key) {
    HugoData.Format format =
        HugoData.Format.ofFile(file.getFileName().toString()).orElse(HugoData.Format.TOML);
    SiteFile read = enclosure.read(file, Enclosure.MAX_TEXT);
    if (!(read instanceof SiteFile.Found found)) {
      String reason = ((SiteFile.Refused) read).reason().name();
      problems.add(new SiteProblem(SiteProblem.Kind.CONFIGURATION_UNREADABLE, file, 0, reason));
      return;
    }
    String text = new String(found.toArray(), StandardCharsets.UTF_8);
    HugoData data = HugoData.read(text, format);
    if (data instanceof HugoData.Values values) {
      settings = settings.under(new Settings(nested(key, values.map())));
    } else if (data instanceof HugoData.Fault fault) {
      problems.add(
          new SiteProblem(
              SiteProblem.Kind.CONFIGURATION_BROKEN, file, fault.line(), fault.message()));
    }
  }

  private static Map<String, Object> nested(String key, Map<String, Object> values) {
    Map<String, Object> nested = values;
    String rest = key;
    while (!rest.isEmpty()) {
      int dot = rest.lastIndexOf('.');
      nested = Map.of(rest.substring(dot + 1), nested);
      rest = rest.substring(0, Math.max(0, dot));
    }
    return nested;
  }
}
