package dev.faqeditor.git.program;

import dev.faqeditor.program.ProgramRun;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who git says will have written a commit. */
public sealed interface Author {

  /** Somebody. */
  record Known(String name, String email) implements Author {}

  /**
   * Git doesn't know, and would refuse a commit.
   *
   * @param said git's own words, which say what to do
   */
  record Unknown(String said) implements Author {}

  /** Reads {@code Name <e-mail> seconds zone}. */
  static Author of(ProgramRun.Outcome outcome) {
    Matcher ident =
        Pattern.compile("(?<name>[^<]*) <(?<email>[^>]*)> \\d+ [-+]\\d+")
            .matcher(outcome.output().strip());
    return outcome.exit() == 0 && ident.matches()
        ? new Known(ident.group("name"), ident.group("email"))
        : new Unknown(outcome.output());
  }
}
