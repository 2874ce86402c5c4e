/**
 * Bars that say something about the open file and offer what can be done about it, without getting
 * in the way.
 *
 * <p><em>Invariant:</em> a bar never takes the focus, and goes only when it is told to: no key and
 * no time closes it.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.ui.bar;
