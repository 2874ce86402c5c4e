package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Fix;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;

/** What a finding and its remedy are called. */
public final class FindingMessages {

  private FindingMessages() {}

  /** What is wrong, and what the site makes of it. */
  public static String text(Finding finding, int line, Messages messages) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(line);
    parameters.addAll(finding.details());
    return messages.text("finding." + finding.rule().name(), parameters.toArray());
  }

  /** What the button says that takes a remedy. */
  public static String text(Fix fix, Messages messages) {
    return messages.text("fix." + fix.kind().name());
  }
}
