/**
 * Go templates as Hugo runs them for shortcodes: read once, printed many times.
 *
 * <p>Start at {@link dev.faqeditor.template.Template}. From the bottom up: {@code value} are the
 * values and how Go compares and prints them, {@code parse} reads the language, {@code escape}
 * knows where in HTML an action stands, {@code function} is Hugo's library.
 *
 * <p><em>Invariant:</em> a template can do nothing but print. It reads no file and no clock but the
 * time of day; its steps, its text and its nesting are bounded; it never throws.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.template;
