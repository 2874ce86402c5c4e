package dev.faqeditor.template.escape;

/** Where in a template the HTML is such that Go refuses to escape anything. */
public final class PlaceFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String detail;

  PlaceFault(int line, String detail) {
    super(detail, null, false, false);
    this.line = line;
    this.detail = detail;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  public String detail() {
    return detail;
  }
}
