package dev.faqeditor.site;

import java.nio.file.Path;

/**
 * A stylesheet of a site.
 *
 * @param path its path in {@code static} or {@code assets}: {@code css/main.css}
 * @param file where it is
 * @param text what it says
 */
public record Stylesheet(String path, Path file, String text) {}
