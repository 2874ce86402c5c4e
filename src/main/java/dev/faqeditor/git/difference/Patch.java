package dev.faqeditor.git.difference;

import dev.faqeditor.git.Blob;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.util.QuotedString;

/** A difference in the words that git prints and {@code git apply} reads. */
record Patch(BlobDifference difference) {

  private static final String NOTHING = "0".repeat(7);

  String text(List<Hunk> hunks) {
    StringBuilder text = new StringBuilder(header());
    if (!hunks.isEmpty()) {
      text.append("--- ").append(difference.before().isPresent() ? label("a/") : "/dev/null\n");
      text.append("+++ ").append(label("b/"));
    }
    for (Hunk hunk : hunks) {
      text.append(hunk.header()).append('\n');
      hunk.lines().forEach(line -> append(text, line));
    }
    return text.toString();
  }

  private static void append(StringBuilder to, DiffLine line) {
    to.append(line.kind().sign()).append(line.content());
    if (line.lineEnd().isEmpty()) {
      to.append("\n\\ No newline at end of file\n");
    }
  }

  private String header() {
    String names = "diff --git " + quoted("a/") + " " + quoted("b/") + "\n";
    Blob after = difference.after();
    Optional<Blob> before = difference.before();
    if (before.isEmpty()) {
      return names + "new file mode " + after.mode() + "\n" + index(NOTHING, "");
    }
    String old = before.get().id().substring(0, NOTHING.length());
    if (before.get().kind() == after.kind()) {
      return names + index(old, " " + after.mode());
    }
    String modes = "old mode " + before.get().mode() + "\nnew mode " + after.mode() + "\n";
    return names + modes + (difference.hunks().isEmpty() ? "" : index(old, ""));
  }

  private String index(String old, String mode) {
    String now = difference.after().id().substring(0, NOTHING.length());
    return "index " + old + ".." + now + mode + "\n";
  }

  /** With a tab after a name that has a space, where git reads until one. */
  private String label(String side) {
    return quoted(side) + (difference.path().contains(" ") ? "\t\n" : "\n");
  }

  private String quoted(String side) {
    return QuotedString.GIT_PATH.quote(side + difference.path());
  }
}
