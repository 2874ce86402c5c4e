package dev.faqeditor.git.program;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user wants to be committed.
 *
 * @param file alone, as it is on disk
 * @param subject the first line of the message
 * @param body what follows after a blank line; "" for none
 * @param newBranch the short name of a branch to make for the commit and stay on
 */
public record CommitRequest(Path file, String subject, String body, Optional<String> newBranch) {

  String message() {
    String first = subject.strip();
    return body.isBlank() ? first + "\n" : first + "\n\n" + body.strip() + "\n";
  }
}
