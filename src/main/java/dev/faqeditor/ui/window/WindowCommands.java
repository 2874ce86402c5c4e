package dev.faqeditor.ui.window;

/**
 * What can be done in a window, whatever language it is shown in.
 *
 * @param files opens, saves and closes
 * @param newPage makes a new page
 * @param sample opens the sample site
 * @param recent the files that were open last
 * @param site of the site around the page
 * @param zoom makes text and preview larger and smaller
 * @param settings what the user prefers
 * @param dialogs asks
 */
record WindowCommands(
    FileCommands files,
    NewPageCommand newPage,
    SampleCommand sample,
    Recent recent,
    SiteCommands site,
    ZoomCommands zoom,
    UserSettings settings,
    Dialogs dialogs) {}
