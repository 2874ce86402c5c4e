package dev.faqeditor.git;

import java.util.Optional;
import java.util.Set;

/** What git does with a file's line ends. */
public enum LineEndRule {
  /** Nothing. */
  AS_THEY_ARE,
  /** {@code \n} in the repository and on disk. */
  LF,
  /** {@code \n} in the repository, {@code \r\n} on disk. */
  CRLF,
  /** Like {@link #LF}, if the file looks like text. */
  LF_IF_TEXT,
  /** Like {@link #CRLF}, if the file looks like text. */
  CRLF_IF_TEXT;

  private static final Set<String> KNOWN =
      Set.of(PathAttributes.SET, PathAttributes.UNSET, "input", "auto");

  /** Whether git looks at the file's bytes before it decides. */
  public boolean isGuessed() {
    return this == LF_IF_TEXT || this == CRLF_IF_TEXT;
  }

  /** Whether a checkout writes {@code \r\n}. */
  public boolean writesCrlf() {
    return this == CRLF || this == CRLF_IF_TEXT;
  }

  /** The rule that a file's attributes and the configuration make together. */
  static LineEndRule of(PathAttributes attributes, GitConfig config) {
    String text = known(attributes, "text").or(() -> known(attributes, "crlf")).orElse("");
    String eol = attributes.get("eol").orElse("");
    if (text.equals(PathAttributes.UNSET)) {
      return AS_THEY_ARE;
    }
    if (text.equals("auto")) {
      return eol.isEmpty() ? guessed(textIsCrlf(config)) : guessed(eol.equals("crlf"));
    }
    if (eol.equals("lf") || eol.equals("crlf")) {
      return eol.equals("crlf") ? CRLF : LF;
    }
    if (text.equals("input")) {
      return LF;
    }
    return text.isEmpty() ? byConfiguration(config) : textIsCrlf(config) ? CRLF : LF;
  }

  private static Optional<String> known(PathAttributes attributes, String name) {
    return attributes.get(name).filter(KNOWN::contains);
  }

  private static LineEndRule byConfiguration(GitConfig config) {
    if (isInput(config)) {
      return LF_IF_TEXT;
    }
    return config.isTrue("core", "autocrlf") ? CRLF_IF_TEXT : AS_THEY_ARE;
  }

  private static LineEndRule guessed(boolean crlf) {
    return crlf ? CRLF_IF_TEXT : LF_IF_TEXT;
  }

  private static boolean textIsCrlf(GitConfig config) {
    if (isInput(config)) {
      return false;
    }
    if (config.isTrue("core", "autocrlf")) {
      return true;
    }
    String eol = config.get("core", "eol").orElse("native");
    return eol.equalsIgnoreCase("native")
        ? System.lineSeparator().equals("\r\n")
        : eol.equalsIgnoreCase("crlf");
  }

  private static boolean isInput(GitConfig config) {
    return config.get("core", "autocrlf").stream().anyMatch("input"::equalsIgnoreCase);
  }
}
