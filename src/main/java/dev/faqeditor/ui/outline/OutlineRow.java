package dev.faqeditor.ui.outline;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import javafx.scene.control.TreeItem;

/** The item of one node, which knows that by its number: edits give the document new nodes. */
final class OutlineRow extends TreeItem<OutlineEntry> {

  private static final int NONE = -1;

  private final int section;
  private final int question;

  private OutlineRow(int section, int question) {
    this.section = section;
    this.question = question;
    setExpanded(true);
  }

  static OutlineRow ofPage() {
    return new OutlineRow(NONE, NONE);
  }

  static OutlineRow ofSection(int section) {
    return new OutlineRow(section, NONE);
  }

  /** The row of a question of a section, numbered from 0 in it. */
  static OutlineRow ofQuestion(int section, int question) {
    return new OutlineRow(section, question);
  }

  /** The node that it stands for in a document of which it is a row. */
  Node node(FaqDocument document) {
    if (section == NONE) {
      return document.page();
    }
    return question == NONE
        ? document.sections().get(section)
        : document.sections().get(section).questions().get(question);
  }
}
