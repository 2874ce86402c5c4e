/**
 * How Hugo writes things down: shortcode tags, front matter, the notations of single values, and a
 * site's configuration.
 *
 * <p>Owns SnakeYAML, which finds and verifies, and Jackson, which reads TOML and JSON; neither
 * prints. Where a value of TOML or JSON stands in a page is found by lexers of our own.
 *
 * <p><em>Invariant:</em> reading never fails; what is wrong comes back as a value with its place.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.hugo;
