/**
 * Bytes on disk: reads a page without losing a byte, and saves it whole or not at all.
 *
 * <p>{@link dev.faqeditor.file.FaqFile} is the whole surface; what can go wrong is a {@link
 * dev.faqeditor.file.ReadResult} or a {@link dev.faqeditor.file.SaveResult}.
 *
 * <p><i>Invariant:</i> what is opened encodes to exactly the bytes that were read, what is saved
 * reads back as exactly the text that was given, and a save that is refused or fails leaves the
 * file as it was and nothing beside it. No ordinary failure is thrown, and nothing here knows what
 * the text means.
 */
@NullMarked
package dev.faqeditor.file;

import org.jspecify.annotations.NullMarked;
