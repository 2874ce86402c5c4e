/**
 * What is seen. Here is what all views share; each sub-package is named after a part of the window,
 * and {@code ui.window} puts them together.
 *
 * <p>Owns JavaFX.
 *
 * <p><em>Invariant:</em> views hold no truth. They show the editor's state, tell the editor what
 * the user did, and change only when it announces a new state. Nothing runs longer than 10 ms on
 * the JavaFX thread.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui;
