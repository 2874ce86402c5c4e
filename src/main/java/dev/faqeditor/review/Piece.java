package dev.faqeditor.review;

import dev.faqeditor.document.Node;

/**
 * A heading or a question of a page that is being put together.
 *
 * @param before which part of the older version it is; {@link #NONE} if it is new
 * @param now which part of the newer version it is; {@link #NONE} if it was deleted
 * @param text its source
 */
record Piece(Node.Kind kind, int before, int now, String text) {

  /** No part at all. */
  static final int NONE = -2; // -1 stands before the first part

  boolean isHeading() {
    return kind == Node.Kind.SECTION;
  }
}
