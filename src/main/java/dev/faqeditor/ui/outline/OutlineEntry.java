package dev.faqeditor.ui.outline;

import dev.faqeditor.check.Severity;
import dev.faqeditor.document.Node;
import java.util.Optional;

/**
 * One row of the outline.
 *
 * @param kind what kind of node it stands for
 * @param title what to call it
 * @param hasDraft whether something typed into one of its fields is not in the text
 * @param worst how bad the worst is that the check found in it; empty if nothing
 */
record OutlineEntry(Node.Kind kind, String title, boolean hasDraft, Optional<Severity> worst) {}
