package dev.faqeditor.journal;

import dev.faqeditor.file.Fingerprint;
import java.nio.file.Path;

/**
 * What unsaved changes started from.
 *
 * @param page the path of the page, absolute
 * @param onDisk the bytes of its file; {@link Fingerprint#NOTHING} for a page that is in none yet
 * @param text the text of that file; empty if there is none
 */
public record Base(Path page, Fingerprint onDisk, String text) {}
