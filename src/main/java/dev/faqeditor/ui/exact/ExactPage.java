package dev.faqeditor.ui.exact;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.site.Site;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A page to be printed.
 *
 * @param site the site around it
 * @param file where it lies
 * @param document what it says
 * @param program the hugo program that the user has chosen, if any
 */
record ExactPage(Site site, Path file, FaqDocument document, Optional<Path> program) {}
