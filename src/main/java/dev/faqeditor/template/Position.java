package dev.faqeditor.template;

/** Where a run is, for the fault that may come. */
final class Position {

  private String template = "";
  private int line = 1;

  void enter(String name) {
    template = name;
  }

  void at(int number) {
    line = number;
  }

  String template() {
    return template;
  }

  int line() {
    return line;
  }

  /** Comes back to where it was before a call that ended well. */
  void restore(String name, int number) {
    template = name;
    line = number;
  }
}
