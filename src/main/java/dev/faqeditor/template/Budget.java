package dev.faqeditor.template;

import dev.faqeditor.template.value.TemplateStop;

/** What one run may cost: steps, nesting, and time, since a step is not always a short one. */
final class Budget {

  private static final int STEPS = 200_000;
  private static final int CALLS = 100;
  private static final int NESTING = 700;
  private static final long NANOS = 900_000_000L;
  private static final int STEPS_BETWEEN_LOOKS = 64;

  private final long started = System.nanoTime();
  private long steps;
  private long nextLook = STEPS_BETWEEN_LOOKS;
  private int calls;
  private int nesting;

  void spend(long cost) {
    steps += Math.max(1, cost);
    if (steps > STEPS) {
      throw TemplateStop.tooMuch("steps");
    }
    if (steps >= nextLook) {
      nextLook = steps + STEPS_BETWEEN_LOOKS;
      checkTime();
    }
  }

  void checkTime() {
    if (System.nanoTime() - started > NANOS) {
      throw TemplateStop.tooMuch("time");
    }
  }

  void call() {
    if (++calls > CALLS) {
      throw TemplateStop.tooMuch("templates that call each other");
    }
  }

  void leaveCall() {
    calls--;
  }

  void nest() {
    if (++nesting > NESTING) {
      throw TemplateStop.tooMuch("nesting");
    }
  }

  void leaveNest() {
    nesting--;
  }
}
