package dev.faqeditor.template.value;

/** How large the values of an untrusted template may grow. */
public final class Bounds {

  /** The longest text, in UTF-16 units. */
  public static final int TEXT = 2_000_000;

  /** The longest list. */
  public static final int ITEMS = 100_000;

  /** How deep lists and maps may hold each other. */
  public static final int NESTING = 100;

  private Bounds() {}

  /** Refuses a text of that length. */
  public static void checkText(long length) {
    if (length > TEXT) {
      throw TemplateStop.tooMuch("a text of " + length + " characters");
    }
  }

  /** Refuses a list of that length. */
  public static void checkItems(long items) {
    if (items > ITEMS) {
      throw TemplateStop.tooMuch("a list of " + items + " items");
    }
  }

  /** Refuses values nested so deep. */
  public static void checkNesting(int depth) {
    if (depth > NESTING) {
      throw TemplateStop.tooMuch("values nested " + depth + " deep");
    }
  }
}
