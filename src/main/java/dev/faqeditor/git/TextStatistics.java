package dev.faqeditor.git;

/** What git counts in a file in order to guess whether it is text. */
record TextStatistics(int loneCr, int loneLf, int crlf, int nul, int printable, int nonPrintable) {

  private static final int DELETE = 127;
  private static final int END_OF_FILE = 26;

  static TextStatistics of(byte[] bytes) {
    int loneCr = 0;
    int loneLf = 0;
    int crlf = 0;
    int nul = 0;
    int printable = 0;
    int nonPrintable = 0;
    for (int i = 0; i < bytes.length; i++) {
      int c = bytes[i] & 0xff;
      if (c == '\r') {
        if (i + 1 < bytes.length && bytes[i + 1] == '\n') {
          crlf++;
          i++;
        } else {
          loneCr++;
        }
      } else if (c == '\n') {
        loneLf++;
      } else if (isPrintable(c)) {
        printable++;
      } else {
        nul += c == 0 ? 1 : 0;
        nonPrintable++;
      }
    }
    if (bytes.length > 0 && bytes[bytes.length - 1] == END_OF_FILE) {
      nonPrintable--; // DOS ended its texts with it
    }
    return new TextStatistics(loneCr, loneLf, crlf, nul, printable, nonPrintable);
  }

  boolean looksBinary() {
    return loneCr > 0 || nul > 0 || (printable >> 7) < nonPrintable;
  }

  private static boolean isPrintable(int c) {
    return switch (c) {
      case '\b', '\t', '\f', 27 -> true;
      default -> c >= ' ' && c != DELETE;
    };
  }
}
