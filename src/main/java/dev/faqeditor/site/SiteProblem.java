package dev.faqeditor.site;

import java.nio.file.Path;

/**
 * What could not be read of a site; the rest of it still is.
 *
 * @param kind what is wrong
 * @param path the file or folder
 * @param line the line in it, from 1; 0 where that says nothing
 * @param detail the reader's or the system's own words, in English; "" when there are none
 */
public record SiteProblem(Kind kind, Path path, int line, String detail) {

  /** What can be wrong with a site. */
  public enum Kind {
    /** A file of the configuration is there but can't be read. */
    CONFIGURATION_UNREADABLE,
    /** A file of the configuration is not what its extension says. */
    CONFIGURATION_BROKEN,
    /** A theme or module is not in the themes folder, nor in {@code _vendor}. */
    THEME_MISSING,
    /** A folder leads out of the site, by its path or by a symbolic link. */
    OUTSIDE
  }
}
