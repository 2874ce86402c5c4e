package dev.faqeditor.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The archetypes of a site and its themes, sought as {@code hugo new} seeks them. */
final class Archetypes {

  private static final String EXTENSION = ".md";

  private final MountedFolder folder;
  private final Enclosure enclosure;

  Archetypes(MountedFolder folder, Enclosure enclosure) {
    this.folder = folder;
    this.enclosure = enclosure;
  }

  /**
   * That of a section, or else the default one. A folder named after the section counts before the
   * default, though Hugo passes over it where the new page is a single file: who has made it means
   * pages of that section to be folders.
   *
   * @param section "" for pages that lie in none
   */
  Optional<Archetype> find(String section) {
    for (String name : section.isEmpty() ? List.of("default") : List.of(section, "default")) {
      Optional<Archetype> found = named(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Archetype> named(String name) {
    String file = name + EXTENSION;
    return folder
        .find(file)
        .map(path -> read(file, path))
        .or(
            () ->
                folder
                    .find(name)
                    .filter(Files::isDirectory)
                    .map(path -> new Archetype.Bundle(name)));
  }

  private Archetype read(String name, Path file) {
    if (Files.isDirectory(file)) {
      return new Archetype.Bundle(name);
    }
    return enclosure
        .text(file)
        .<Archetype>map(text -> new Archetype.Single(name, file, text))
        .orElseGet(() -> new Archetype.Unreadable(name));
  }
}
