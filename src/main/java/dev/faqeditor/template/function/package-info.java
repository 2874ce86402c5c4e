/**
 * Hugo's functions, by their old names and those with a namespace.
 *
 * <p><em>Invariant:</em> a function's result depends on its arguments and what {@link
 * dev.faqeditor.template.function.Caller} gives; what it costs is bounded before it is done.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.template.function;
