/**
 * What is known of the Hugo site around a page: its configuration, templates, pages, files and
 * stylesheets, read from its folder without running Hugo.
 *
 * <p>{@link dev.faqeditor.site.Site} is a snapshot; its fingerprint tells when to take another.
 *
 * <p><em>Invariant:</em> nothing outside the site's folder is read, also not by a symbolic link;
 * nothing here writes; and what is wrong with a site is a value, never an exception.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.site;
