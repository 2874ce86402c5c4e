/**
 * What the program remembers from one time to the next without being asked to: windows, recent
 * files and where one was in them; and which of its processes is the one that runs.
 *
 * <p><em>Invariant:</em> what can't be read is forgotten, never a reason not to start.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.session;
