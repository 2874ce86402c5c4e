package dev.faqeditor.ui;

/**
 * Ends a test's JVM without WebKit's native clean-up, which aborts it now and then when all tests
 * are done and told.
 */
public final class QuickEnd {

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> Runtime.getRuntime().halt(0), "quick end"));
  }

  private QuickEnd() {}

  /** Has this JVM end so; however often it is called. */
  public static void install() {
    // done when the class is first used
  }
}
