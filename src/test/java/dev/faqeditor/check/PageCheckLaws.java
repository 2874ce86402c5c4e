package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the findings of every page, and for their fixes. */
class PageCheckLaws {

  /** What Markdown that is turned on may show to be wrong. */
  private static final Set<Rule> SHOWN_BY_A_FIX =
      EnumSet.of(Rule.BROKEN_LINK, Rule.BROKEN_IMAGE, Rule.UNCLOSED_FENCE);

  /** Fixes that change what a field says. */
  private static final Set<Fix.Kind> OF_FIELDS =
      EnumSet.of(
          Fix.Kind.BLANK_LINE_FIRST,
          Fix.Kind.CLOSE_FENCE,
          Fix.Kind.CLOSE_COMMENT,
          Fix.Kind.FULL_DATE,
          Fix.Kind.REMOVE_DUPLICATE);

  private static final Map<String, String> PAGES = Corpus.pages();

  @Property(tries = 300, seed = "1")
  void anyTextCanBeCheckedAndItsFindingsLieInItInOrder(@ForAll("scraps") String text) {
    List<Finding> findings = Checks.of(text);
    int last = 0;
    for (Finding finding : findings) {
      assertThat(finding.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
      last = finding.span().start();
    }
    assertThat(Checks.of(text)).isEqualTo(findings);
  }

  @Property(tries = 300, seed = "1")
  void theFixesOfAnyTextCanBeAppliedAndTakenBack(@ForAll("scraps") String text) {
    for (Finding finding : Checks.of(text)) {
      finding
          .fix()
          .ifPresent(
              fix ->
                  assertThat(fix.edit().invert(text).apply(fix.edit().apply(text)))
                      .isEqualTo(text));
    }
  }

  @Property(seed = "1")
  void aFixOfAFaultyPageMendsItsFindingAndNothingElseChanges(@ForAll("faulty") String text) {
    allFixesMend(text);
  }

  @Property(tries = 500, seed = "1")
  void aFixOfAnyTextMendsItsFinding(@ForAll("scraps") String text) {
    FaqDocument document = FaqDocument.parse(text);
    List<Finding> findings = Checks.of(document);
    for (Finding finding : findings) {
      finding.fix().ifPresent(fix -> isMended(document, findings, finding, fix));
    }
  }

  @Property(tries = 30, seed = "1")
  void aFixOfACorpusPageMendsItsFindingAndNothingElseChanges(@ForAll("pages") String page) {
    allFixesMend(PAGES.get(page));
  }

  private static void allFixesMend(String text) {
    FaqDocument document = FaqDocument.parse(text);
    List<Finding> findings = Checks.of(document);
    for (Finding finding : findings) {
      finding.fix().ifPresent(fix -> mends(document, findings, finding, fix));
    }
  }

  private static void mends(
      FaqDocument document, List<Finding> findings, Finding finding, Fix fix) {
    FaqDocument after = document.with(fix.edit());
    List<Finding> left = isMended(document, findings, finding, fix);
    for (Rule rule : Rule.values()) {
      if (!SHOWN_BY_A_FIX.contains(rule)) {
        assertThat(count(left, rule)).as("%s", rule).isLessThanOrEqualTo(count(findings, rule));
      }
    }
    List<String> were = values(document);
    List<String> are = values(after);
    if (OF_FIELDS.contains(fix.kind())) {
      assertThat(finding.place(document).field()).isPresent();
      int changed = 0;
      for (int i = 0; i < were.size() && fix.kind() != Fix.Kind.REMOVE_DUPLICATE; i++) {
        changed += were.get(i).equals(are.get(i)) ? 0 : 1;
      }
      boolean removed = fix.kind() == Fix.Kind.REMOVE_DUPLICATE;
      assertThat(changed).isEqualTo(removed ? 0 : 1);
      assertThat(are).hasSize(were.size() - (removed ? 1 : 0));
      assertThat(removed ? were : are).containsAll(removed ? are : List.of());
    } else {
      assertThat(are).isEqualTo(were);
    }
  }

  private static List<Finding> isMended(
      FaqDocument document, List<Finding> findings, Finding finding, Fix fix) {
    List<Finding> left = Checks.of(document.with(fix.edit()));
    assertThat(count(left, finding.rule()))
        .as("%s mends %s in %s", fix, finding, document.text())
        .isLessThan(count(findings, finding.rule()));
    return left;
  }

  private static long count(List<Finding> findings, Rule rule) {
    return findings.stream().filter(finding -> finding.rule() == rule).count();
  }

  /** What every field says; of a duplicate key only that. */
  private static List<String> values(FaqDocument document) {
    List<Field> fields = new ArrayList<>(document.page().fields());
    for (Section section : document.sections()) {
      fields.addAll(section.fields());
      section.questions().forEach(question -> fields.addAll(question.fields()));
    }
    return fields.stream().map(PageCheckLaws::said).collect(Collectors.toList());
  }

  private static String said(Field field) {
    FieldName name = field.name();
    return name.kind() + name.key() + ": " + field.value();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<String> faulty() {
    Arbitrary<String> page =
        Arbitraries.of(FaultyPages.ALL.stream().map(FaultyPages.Case::page).toList());
    return Arbitraries.of("\n", "\r\n", "\r")
        .flatMap(lineEnd -> page.map(text -> text.replace("\n", lineEnd)));
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "---\n",
            "date: 2024-5-1\n",
            "a: 1\n",
            "<div itemscope itemtype=\"https://schema.org/FAQPage\">",
            "<div>\n",
            "</div>\n",
            "<section ",
            "</ul>",
            "<p>",
            "</p>",
            "## H\n",
            "```\n",
            "~~~",
            "<!-- ",
            " -->",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "    ",
            "\t",
            "- x",
            "**b** \"q\" ",
            "[l](/gone) ",
            "![i](/%41gone) ",
            "a@example.org",
            "{{% question question=\"q\" %}}",
            "{{% question \"Positional\" %}}\n",
            "{{% /question %}}",
            "{{% /question %}}\n",
            "{{< faq \"x\" >}}",
            "{{</faq>}}",
            "{{< box >}}",
            "{{< /alone >}}",
            "{{%/* x */%}}",
            "{{< a",
            "i mars 2025 ",
            "Q3 ",
            "2025-",
            "\uD83D\uDEA2",
            "\u00AD",
            "\0")
        .list()
        .ofMaxSize(25)
        .map(pieces -> String.join("", pieces));
  }
}
