package dev.faqeditor.file.versions;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A version of a page that was saved.
 *
 * @param file where it is kept, compressed
 * @param saved when
 * @param text all of it
 * @param bytes how long it was as a file
 */
public record KeptVersion(Path file, Instant saved, String text, int bytes) {}
