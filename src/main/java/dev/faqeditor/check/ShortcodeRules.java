package dev.faqeditor.check;

import dev.faqeditor.document.Problem;
import dev.faqeditor.hugo.ShortcodePairs;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Shortcodes that the site's templates don't fit; each of them breaks the build. */
final class ShortcodeRules {

  private static final String INLINE = ".inline"; // is its own template

  private final CheckedPage page;
  private final Findings findings;
  private final Map<String, SiteFacts.Template> templates = new HashMap<>();

  private ShortcodeRules(CheckedPage page, Findings findings) {
    this.page = page;
    this.findings = findings;
  }

  static void check(CheckedPage page, Findings findings) {
    List<ShortcodeTag> tags = Shortcodes.in(page.text(), page.document().bodyStart());
    ShortcodeRules rules = new ShortcodeRules(page, findings);
    tags.forEach(rules::checkName);
    rules.checkPairs(ShortcodePairs.of(tags));
  }

  private void checkName(ShortcodeTag tag) {
    boolean used =
        tag.form() == ShortcodeTag.Form.OPENING || tag.form() == ShortcodeTag.Form.SELF_CLOSING;
    if (used && template(tag) == SiteFacts.Template.UNKNOWN) {
      findings.add(Rule.UNKNOWN_SHORTCODE, tag.span(), tag.name());
    }
  }

  private void checkPairs(ShortcodePairs pairs) {
    Set<Span> known =
        page.document().problems().stream()
            .filter(problem -> problem.kind() == Problem.Kind.UNCLOSED_QUESTION)
            .map(Problem::span)
            .collect(Collectors.toSet());
    for (ShortcodeTag tag : pairs.unclosed()) {
      if (template(tag) == SiteFacts.Template.WITH_CLOSING && !known.contains(tag.span())) {
        findings.add(Rule.UNCLOSED_SHORTCODE, tag.span(), tag.name());
      }
    }
    for (ShortcodePairs.Pair pair : pairs.pairs()) {
      if (template(pair.opening()) == SiteFacts.Template.WITHOUT_CLOSING) {
        findings.add(Rule.NEEDLESS_CLOSING_TAG, pair.closing().span(), pair.closing().name());
      }
    }
  }

  private SiteFacts.Template template(ShortcodeTag tag) {
    return tag.name().endsWith(INLINE)
        ? SiteFacts.Template.CANT_TELL
        : templates.computeIfAbsent(tag.name(), page.site()::shortcode);
  }
}
