package dev.faqeditor.ui.window;

/**
 * What can be done in a window, whatever language it is shown in.
 *
 * @param files opens, saves and closes
 * @param newPage makes a new page
 * @param site of the site around the page
 * @param zoom makes text and preview larger and smaller
 * @param settings what the user prefers
 * @param dialogs asks
 */
record WindowCommands(
    FileCommands files,
    NewPageCommand newPage,
    SiteCommands site,
    ZoomCommands zoom,
    UserSettings settings,
    Dialogs dialogs) {}
