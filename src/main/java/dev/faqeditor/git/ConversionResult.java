package dev.faqeditor.git;

/** How a file is converted between disk and repository, or why that isn't known. */
public sealed interface ConversionResult permits Conversion, ConversionResult.Failed {

  /** The file lies outside, or its attributes can't be read. */
  record Failed(String detail) implements ConversionResult {}
}
