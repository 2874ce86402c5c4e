package dev.faqeditor.template.escape;

/**
 * What some literal text leads to.
 *
 * @param end the offset behind the text that was read
 */
record Step(HtmlContext context, int end) {}
