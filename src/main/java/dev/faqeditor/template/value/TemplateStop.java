package dev.faqeditor.template.value;

/**
 * Ends the printing of a template. Functions and members throw it for what they can't do; it never
 * leaves this package's neighbours, since {@code Template.print} turns it into a fault.
 */
public final class TemplateStop extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final FaultKind kind;
  private final String detail;

  /**
   * Says why.
   *
   * @param detail what is at fault: a name, or the complaint in English
   */
  public TemplateStop(FaultKind kind, String detail) {
    super(detail, null, false, false);
    this.kind = kind;
    this.detail = detail;
  }

  public static TemplateStop wrongArgument(String detail) {
    return new TemplateStop(FaultKind.WRONG_ARGUMENT, detail);
  }

  public static TemplateStop tooMuch(String detail) {
    return new TemplateStop(FaultKind.TOO_MUCH, detail);
  }

  public FaultKind kind() {
    return kind;
  }

  public String detail() {
    return detail;
  }
}
