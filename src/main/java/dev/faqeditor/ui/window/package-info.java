/**
 * The window: its menus, its panes and their wiring, and what happens to files.
 *
 * <p><em>Invariant:</em> nothing unsaved is given up without asking.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.window;
