package dev.faqeditor.merge;

/** What the pieces call a chunk. */
final class Words {

  private Words() {}

  static Piece.What what(Chunk.Kind kind) {
    return switch (kind) {
      case ENTRY -> Piece.What.FIELD;
      case FRONT_MATTER, FENCE, LINE -> Piece.What.FRONT_MATTER;
      case SECTION -> Piece.What.SECTION;
      case HEADING -> Piece.What.HEADING;
      case INTRO -> Piece.What.INTRO;
      case QUESTION -> Piece.What.QUESTION;
      case QUESTION_TEXT -> Piece.What.QUESTION_TEXT;
      case PARAMETER -> Piece.What.PARAMETER;
      case ANSWER -> Piece.What.ANSWER;
      case CLOSING -> Piece.What.TAG;
      case PAGE, TEXT, END -> Piece.What.TEXT;
    };
  }

  /** Its title; of one that has none, its first line. */
  static String title(Chunk chunk) {
    return chunk.title().isEmpty()
        ? chunk.source().lines().map(String::strip).findFirst().orElse("")
        : chunk.title();
  }
}
