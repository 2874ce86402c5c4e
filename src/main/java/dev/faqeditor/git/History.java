package dev.faqeditor.git;

import java.util.List;

/** The commits that changed a file, or why they can't be told. */
public sealed interface History {

  /** The newest first. */
  record Versions(List<Version> versions) implements History {}

  /** The repository can't be read, or the file lies outside. */
  record Failed(String detail) implements History {}
}
