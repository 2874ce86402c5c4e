/**
 * The parts of a page that can be rendered apart from each other, and again on their own: where one
 * ends, the Markdown around a part can't reach into it.
 */
@NullMarked
package dev.faqeditor.preview.part;

import org.jspecify.annotations.NullMarked;
