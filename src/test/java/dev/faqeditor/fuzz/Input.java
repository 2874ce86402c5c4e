package dev.faqeditor.fuzz;

/**
 * The bytes of one file.
 *
 * @param seed what {@link Inputs} made them of
 * @param kind what kind of mischief they are
 */
record Input(long seed, String kind, byte[] bytes) {

  /** What a message names it by. */
  String name() {
    return "input " + seed + " (" + kind + ", " + bytes.length + " bytes)";
  }
}
