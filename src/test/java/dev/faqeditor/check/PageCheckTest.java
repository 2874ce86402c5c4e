package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Question;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.RenderedPage;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCheckTest {

  static List<FaultyPages.Case> pages() {
    return FaultyPages.ALL;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aRuleFindsItsFaultAndNoNearMiss(FaultyPages.Case page) {
    List<Rule> found = Checks.of(page.page()).stream().map(Finding::rule).toList();
    if (page.faulty()) {
      assertThat(found).contains(page.rule());
    } else {
      assertThat(found).doesNotContain(page.rule());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSameWithOtherLineEnds(FaultyPages.Case page) {
    List<String> found = Checks.named(page.page());
    assertThat(Checks.named(page.page().replace("\n", "\r\n"))).isEqualTo(found);
    assertThat(Checks.named(page.page().replace("\n", "\r"))).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "sv"})
  void everyFindingCanBeSaid(String language) {
    Messages messages = Messages.in(Locale.forLanguageTag(language));
    for (FaultyPages.Case page : pages()) {
      for (Finding finding : Checks.of(page.page())) {
        List<Object> parameters = new ArrayList<>(List.of(1));
        parameters.addAll(finding.details());
        assertThat(messages.text("finding." + finding.rule(), parameters.toArray()))
            .as("%s", finding)
            .doesNotContain("{1}", "{2}");
      }
    }
  }

  @Test
  void everyRuleHasAPageAndANearMiss() {
    EnumSet<Rule> faulty = EnumSet.noneOf(Rule.class);
    EnumSet<Rule> good = EnumSet.noneOf(Rule.class);
    pages().forEach(page -> (page.faulty() ? faulty : good).add(page.rule()));
    assertThat(faulty).containsExactly(Rule.values());
    assertThat(good).containsExactly(Rule.values());
  }

  @Test
  void oneDivTooManyIsFoundWhereItEndsTheFaqPage() {
    String page = page(Rule.FAQPAGE_ENDS_EARLY);
    assertThat(Checks.named(page))
        .containsExactly("FAQPAGE_ENDS_EARLY 9", "QUESTION_OUTSIDE_FAQPAGE 11", "STRAY_WRAPPER 15");
  }

  @Test
  void aFenceThatSwallowsTheNextQuestionIsFoundWithIt() {
    assertThat(Checks.named(page(Rule.UNCLOSED_FENCE)))
        .containsExactly("UNCLOSED_FENCE 4", "QUESTION_NOT_SHOWN 8");
  }

  @Test
  void aFindingKnowsItsQuestionAndField() {
    FaqDocument document = FaqDocument.parse("## H\n\n" + page(Rule.RAW_MARKUP));
    Question question = document.sections().get(0).questions().get(0);
    Finding.Place place = Checks.of(document).get(0).place(document);
    assertThat(place.node()).isEqualTo(question);
    assertThat(place.field()).contains(FieldName.ANSWER);
  }

  @Test
  void aFindingInTheFrontMatterIsThePagesAndOneBetweenQuestionsTheSections() {
    FaqDocument front = FaqDocument.parse(page(Rule.DUPLICATE_KEY));
    assertThat(Checks.of(front).get(0).place(front))
        .isEqualTo(new Finding.Place(front.page(), Optional.of(FieldName.frontMatter("a", 1))));
    FaqDocument between = FaqDocument.parse("## H\n\n[x](/gone)\n");
    assertThat(Checks.of(between).get(0).place(between))
        .isEqualTo(new Finding.Place(between.sections().get(0), Optional.empty()));
  }

  @Test
  void settingsSayHowBadAFindingIsAndSwitchRulesOff() {
    String text = page(Rule.RAW_TYPOGRAPHY);
    CheckSettings worse =
        CheckSettings.DEFAULT.with(Rule.RAW_TYPOGRAPHY, Optional.of(Severity.ERROR));
    assertThat(check(text, worse)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(check(text, worse.with(Rule.RAW_TYPOGRAPHY, Optional.empty()))).isEmpty();
  }

  @Test
  void whatEndsASentenceIsNotOfTheWordThatIsNamed() {
    assertThat(check(page(Rule.RAW_TYPOGRAPHY), CheckSettings.DEFAULT))
        .extracting(Finding::details)
        .containsExactly(List.of("“yes”"));
  }

  @Test
  void nothingIsSaidOfASiteThatIsNotKnown() {
    for (Rule rule : List.of(Rule.UNKNOWN_SHORTCODE, Rule.BROKEN_LINK, Rule.BROKEN_IMAGE)) {
      assertThat(check(page(rule), CheckSettings.DEFAULT)).as(rule.name()).isEmpty();
    }
  }

  private static List<Finding> check(String text, CheckSettings settings) {
    FaqDocument document = FaqDocument.parse(text);
    RenderedFacts facts =
        RenderedFacts.of(document, page -> RenderedPage.of(page, PreviewSite.NONE));
    return PageCheck.of(document, facts, SiteFacts.NONE, settings, Checks.TODAY);
  }

  private static String page(Rule rule) {
    return pages().stream()
        .filter(page -> page.rule() == rule && page.faulty())
        .findFirst()
        .orElseThrow()
        .page();
  }
}
