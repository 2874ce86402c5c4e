/**
 * The values that templates compute with, and how Go and Hugo judge, compare and print them.
 *
 * <p>A value is a plain Java object: {@code null}, {@code Boolean}, {@code Long}, {@code Double},
 * {@code String}, {@code List}, {@code Map}, {@code OffsetDateTime}, {@link
 * dev.faqeditor.template.value.SafeText} or {@link dev.faqeditor.template.value.Members}.
 *
 * <p><em>Invariant:</em> nothing here knows a template; what a value prints is bounded.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.template.value;
