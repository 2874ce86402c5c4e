package dev.faqeditor.check;

import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers findings of the rules that are on. */
final class Findings {

  private final CheckSettings settings;
  private final List<Finding> found = new ArrayList<>();

  Findings(CheckSettings settings) {
    this.settings = settings;
  }

  boolean isOn(Rule rule) {
    return settings.severity(rule).isPresent();
  }

  void add(Rule rule, Span span, String... details) {
    add(rule, span, Optional.empty(), details);
  }

  void add(Rule rule, Span span, Optional<Fix> fix, String... details) {
    settings
        .severity(rule)
        .ifPresent(bad -> found.add(new Finding(rule, bad, span, List.of(details), fix)));
  }

  List<Finding> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Finding finding) -> finding.span().start())
                .thenComparing(Finding::rule))
        .toList();
  }

  static Optional<Fix> fix(Fix.Kind kind, Splice... splices) {
    return Optional.of(new Fix(kind, new Edit(List.of(splices))));
  }
}
