/**
 * What the user prefers, kept as readable files in the user's configuration folder.
 *
 * <p><em>Invariant:</em> nothing here writes into a site.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.preferences;
