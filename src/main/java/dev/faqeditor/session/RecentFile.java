package dev.faqeditor.session;

import java.nio.file.Path;

/**
 * A file that was open not long ago.
 *
 * @param path absolute
 * @param place where one was in it last
 */
public record RecentFile(Path path, Place place) {}
