/**
 * Light and dark, and what the desktop asks for.
 *
 * <p>Owns AtlantaFX.
 *
 * <p><em>Invariant:</em> the desktop is asked by a child process that is ended after two seconds.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.theme;
