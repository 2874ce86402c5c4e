package dev.faqeditor.exact;

import dev.faqeditor.site.Site;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * What is to be printed.
 *
 * @param site the site around the page
 * @param page its file, which need not be there yet
 * @param text what the page says, saved or not
 * @param charset in what the file is written
 * @param complete whether the site's static files are wanted, too, for a browser to show
 */
public record ExactRequest(Site site, Path page, String text, Charset charset, boolean complete) {}
