package dev.faqeditor.ui.window;

import dev.faqeditor.ui.merge.DiskWatch;
import dev.faqeditor.ui.recovery.PageJournal;
import dev.faqeditor.ui.recovery.PageVersions;
import dev.faqeditor.ui.review.RepositoryWatch;

/**
 * What can be done in a window, whatever language it is shown in.
 *
 * @param windows all windows of the program
 * @param files opens, saves and closes
 * @param newPage makes a new page
 * @param sample opens the sample site
 * @param disk what other programs make of the open file
 * @param repository what the repository around the page says
 * @param journal keeps what is not saved
 * @param versions keeps what is saved
 * @param site of the site around the page
 * @param zoom makes text and preview larger and smaller
 * @param settings what the user prefers
 * @param dialogs asks
 */
record WindowCommands(
    Windows windows,
    FileCommands files,
    NewPageCommand newPage,
    SampleCommand sample,
    DiskWatch disk,
    RepositoryWatch repository,
    PageJournal journal,
    PageVersions versions,
    SiteCommands site,
    ZoomCommands zoom,
    UserSettings settings,
    Dialogs dialogs) {}
