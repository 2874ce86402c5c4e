/**
 * How Hugo writes things down: shortcode tags, front matter, and the notations of single values.
 *
 * <p>Owns SnakeYAML, which finds and verifies and never prints. TOML and JSON are read by lexers of
 * our own.
 *
 * <p><em>Invariant:</em> reading never fails; what is wrong comes back as a value with its span.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.hugo;
