/**
 * Go's {@code html/template}: which place in the HTML an action stands in, by the literal text
 * before it, and how a value is spelled in such a place.
 *
 * <p>The rules are those of Go 1.19, which Hugo 0.111 is built with; values in JavaScript's
 * template literals, which that refuses, are escaped as later versions do.
 *
 * <p><em>Invariant:</em> the contents of a value never change the context.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.template.escape;
