package dev.faqeditor.site;

import java.nio.file.Path;

/** What a site lets its new pages start with. */
public sealed interface Archetype {

  /** Its path in the folder of archetypes: {@code faq.md}. */
  String name();

  /**
   * A file, whose text is a template.
   *
   * @param file where it is
   * @param text all of it
   */
  record Single(String name, Path file, String text) implements Archetype {}

  /** A folder, all of which Hugo copies for a page that is a folder, too. */
  record Bundle(String name) implements Archetype {}

  /** A file that can't be read, or leads out of the site. */
  record Unreadable(String name) implements Archetype {}
}
