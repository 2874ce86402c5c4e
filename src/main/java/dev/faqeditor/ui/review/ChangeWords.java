package dev.faqeditor.ui.review;

import dev.faqeditor.review.Change;
import dev.faqeditor.review.Changes;
import dev.faqeditor.ui.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** Changes in the user's words. */
record ChangeWords(Messages messages) {

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUBJECT = 72;

  /** One change, such as: Answer changed: "Where do I board?". */
  String of(Change change) {
    boolean toStart = change.kind() == Change.Kind.QUESTION_MOVED_TO && change.other().isEmpty();
    return messages.text(
        toStart ? "change.movedToStart" : "change." + change.kind().name(),
        shortened(change.title()),
        shortened(change.other()));
  }

  /** The first line of a commit's message, of 72 characters at most where one can be that short. */
  String subject(Changes changes, String file) {
    List<Change> all = changes.all();
    String one = all.isEmpty() ? "" : of(all.get(0));
    return all.size() == 1 && one.length() <= LONGEST_SUBJECT
        ? one
        : messages.text("commit.suggestion", file);
  }

  /** What follows it: all changes, one a line; "" if the first line says it. */
  String body(Changes changes, String file) {
    List<Change> all = changes.all();
    return all.isEmpty() || subject(changes, file).equals(of(all.get(0)))
        ? ""
        : all.stream().map(change -> "- " + of(change)).collect(Collectors.joining("\n"));
  }

  private static String shortened(String title) {
    String plain = title.replace("\u00AD", "");
    return plain.length() <= LONGEST_TITLE
        ? plain
        : plain
                .substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONGEST_TITLE)))
                .strip()
            + "…";
  }
}
