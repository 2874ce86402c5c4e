package dev.faqeditor.template.parse;

/** Where a template is not written as the language asks. */
public final class SyntaxFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final String detail;

  SyntaxFault(int line, String detail) {
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
