package dev.faqeditor.ui.outline;

import dev.faqeditor.document.Node;

/**
 * One row of the outline.
 *
 * @param kind what kind of node it stands for
 * @param title what to call it
 * @param hasDraft whether something typed into one of its fields is not in the text
 */
record OutlineEntry(Node.Kind kind, String title, boolean hasDraft) {}
