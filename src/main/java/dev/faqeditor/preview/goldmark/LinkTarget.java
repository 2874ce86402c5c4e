package dev.faqeditor.preview.goldmark;

import org.jspecify.annotations.Nullable;

/**
 * Where a link leads, as the page says it: backslashes and entities are not resolved.
 *
 * @param destination its address, without angle brackets
 * @param title its title, without quotes, if it has one
 */
record LinkTarget(String destination, @Nullable String title) {}
