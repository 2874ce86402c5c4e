package dev.faqeditor.site;

import java.nio.file.Path;

/**
 * A template of a site.
 *
 * @param name the shortcode's or partial's name
 * @param file where it is
 * @param text what it says
 */
public record Template(String name, Path file, String text) {}
