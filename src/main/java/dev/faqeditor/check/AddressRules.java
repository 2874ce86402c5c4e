package dev.faqeditor.check;

import dev.faqeditor.preview.RenderedPage.Address;
import dev.faqeditor.text.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links and images that lead to what the site does not have. */
final class AddressRules {

  private final CheckedPage page;
  private final Findings findings;
  private final Map<Address, SiteFacts.Target> targets = new HashMap<>(); // of no question
  private final Map<Address, Integer> searched = new HashMap<>(); // up to where, in its range

  private AddressRules(CheckedPage page, Findings findings) {
    this.page = page;
    this.findings = findings;
  }

  static void check(CheckedPage page, Findings findings) {
    AddressRules rules = new AddressRules(page, findings);
    page.facts().page().addresses().forEach(rules::check);
  }

  private void check(Address address) {
    Address anywhere = new Address(address.target(), address.image(), Optional.empty());
    if (targets.computeIfAbsent(anywhere, this::target) == SiteFacts.Target.MISSING) {
      Rule rule = address.image() ? Rule.BROKEN_IMAGE : Rule.BROKEN_LINK;
      written(address).ifPresent(span -> findings.add(rule, span, address.target()));
    }
  }

  private SiteFacts.Target target(Address address) {
    return address.image()
        ? page.site().image(address.target())
        : page.site().link(address.target());
  }

  /**
   * Where the address is written. One in a question that is written otherwise than it is printed is
   * somewhere in the answer; one outside that can't be found is a template's.
   */
  private Optional<Span> written(Address address) {
    Optional<Span> answer =
        address
            .question()
            .filter(number -> number < page.questions().size())
            .map(number -> page.questions().get(number).answer().span());
    String inside = answer.map(span -> span.of(page.text())).orElse(page.text());
    int start = answer.map(Span::start).orElse(0);
    int first = answer.isPresent() ? 0 : page.document().bodyStart();
    for (String spelling : spellings(address.target())) {
      int found = inside.indexOf(spelling, searched.getOrDefault(address, first));
      while (found >= 0 && answer.isEmpty() && page.isInQuestion(found)) {
        found = inside.indexOf(spelling, found + 1);
      }
      if (found >= 0) {
        searched.put(address, found + spelling.length());
        return Optional.of(new Span(found, found + spelling.length()).shift(start));
      }
    }
    return answer;
  }

  private static List<String> spellings(String printed) {
    if (printed.isEmpty()) {
      return List.of();
    }
    try {
      String decoded = URLDecoder.decode(printed.replace("+", "%2B"), StandardCharsets.UTF_8);
      return List.of(printed, decoded);
    } catch (IllegalArgumentException e) {
      return List.of(printed); // a percent sign of its own
    }
  }
}
