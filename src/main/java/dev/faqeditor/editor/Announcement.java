package dev.faqeditor.editor;

import dev.faqeditor.text.Edit;

/**
 * What an editor tells its views after each change.
 *
 * @param before the state until now
 * @param state the state from now on
 * @param edit what happened to the text; {@link Edit#NONE} if nothing
 */
public record Announcement(EditorState before, EditorState state, Edit edit) {}
