package dev.faqeditor.site;

import dev.faqeditor.hugo.HugoData;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The data that a site keeps in files: below {@code data} for templates, below {@code i18n} words
 * in its languages. A file that can't be read says nothing.
 */
final class DataFiles {

  private static final int MAX_FILES = 500;

  private final Enclosure enclosure;
  private final MountedFolder data;
  private final MountedFolder words;

  DataFiles(Enclosure enclosure, MountedFolder data, MountedFolder words) {
    this.enclosure = enclosure;
    this.data = data;
    this.words = words;
  }

  /** All data, as Hugo's {@code .Site.Data}: by the names of folders and then of files. */
  Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    data.files(MAX_FILES)
        .forEach((path, file) -> read(path, file).ifPresent(value -> put(all, path, value)));
    return Collections.unmodifiableMap(all);
  }

  /** The words of a language, by their keys. */
  Map<String, Object> wordsOf(String language) {
    Map<String, Object> found = new LinkedHashMap<>();
    words
        .files(MAX_FILES)
        .forEach(
            (path, file) -> {
              if (nameOf(path).equalsIgnoreCase(language)
                  && read(path, file).orElse("") instanceof Map<?, ?> map) {
                map.forEach((key, value) -> found.putIfAbsent(String.valueOf(key), value));
              }
            });
    return Collections.unmodifiableMap(found);
  }

  private Optional<Object> read(String path, Path file) {
    Optional<HugoData.Format> format = HugoData.Format.ofFile(path);
    Optional<String> text = enclosure.text(file);
    if (format.isEmpty()
        || text.isEmpty()
        || !(HugoData.readAny(text.get(), format.get()) instanceof HugoData.Values values)) {
      return Optional.empty();
    }
    Object list = values.map().get("");
    return Optional.of(values.map().size() == 1 && list != null ? list : values.map());
  }

  @SuppressWarnings("unchecked") // every table in it was made here
  private static void put(Map<String, Object> all, String path, Object value) {
    Map<String, Object> table = all;
    String[] folders = path.split("/", -1);
    for (int i = 0; i < folders.length - 1; i++) {
      Object below = table.computeIfAbsent(folders[i], name -> new LinkedHashMap<String, Object>());
      if (!(below instanceof LinkedHashMap)) {
        return; // a file has the folder's name
      }
      table = (Map<String, Object>) below;
    }
    table.putIfAbsent(nameOf(path), value);
  }

  private static String nameOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
  }
}
