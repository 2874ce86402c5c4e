package dev.faqeditor.ui.window;

import dev.faqeditor.site.Archetype;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user has chosen for a new page.
 *
 * @param title as it was typed
 * @param path where the page is to be; nothing is there
 * @param archetype what it starts with; empty for a small FAQ page
 */
record NewPageChoice(String title, Path path, Optional<Archetype.Single> archetype) {}
