package dev.faqeditor.git;

import java.time.Instant;

/**
 * A commit that changed a file.
 *
 * @param commit its id, 40 hexadecimal digits
 * @param author the name alone
 * @param time when it was written
 * @param subject the first line of its message
 */
public record Version(String commit, String author, Instant time, String subject) {}
