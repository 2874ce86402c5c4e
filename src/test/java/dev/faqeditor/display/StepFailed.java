package dev.faqeditor.display;

/** A step of the run did not do what it should; the message says which and what was seen. */
final class StepFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  StepFailed(String message) {
    super(message);
  }

  static StepFailed interrupted() {
    Thread.currentThread().interrupt();
    return new StepFailed("the run was interrupted");
  }
}
