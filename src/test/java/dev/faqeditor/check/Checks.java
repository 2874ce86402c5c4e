package dev.faqeditor.check;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import dev.faqeditor.preview.PreviewSite;
import dev.faqeditor.preview.RenderedPage;
import dev.faqeditor.preview.RenderedQuestion;
import dev.faqeditor.text.LineEnds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks pages in tests, as on one day and on one site. */
final class Checks {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  /**
   * A site with a few shortcodes, and of all it could have only what has "there" in its address.
   */
  static final SiteFacts SITE =
      new SiteFacts() {
        @Override
        public Template shortcode(String name) {
          return switch (name) {
            case "nothing" -> Template.UNKNOWN;
            case "alone" -> Template.WITHOUT_CLOSING;
            case "box" -> Template.WITH_CLOSING;
            default -> Template.CANT_TELL;
          };
        }

        @Override
        public Target link(String address) {
          if (!address.startsWith("/")) {
            return Target.OUTSIDE;
          }
          return address.contains("there") ? Target.EXISTS : Target.MISSING;
        }

        @Override
        public Target image(String address) {
          return link(address);
        }

        @Override
        public Optional<String> nameParameter(String shortcode) {
          return shortcode.equals("question") ? Optional.of("question") : Optional.empty();
        }
      };

  private Checks() {}

  static List<Finding> of(FaqDocument document) {
    RenderedFacts facts = RenderedFacts.of(document, Checks::rendered);
    return PageCheck.of(document, facts, SITE, CheckSettings.DEFAULT, TODAY);
  }

  static List<Finding> of(String text) {
    return of(FaqDocument.parse(text));
  }

  /** Rules and the lines of their findings. */
  static List<String> named(String text) {
    return of(text).stream().map(f -> f.rule() + " " + line(text, f.span().start())).toList();
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int at = 0; at < offset; at++) {
      line += LineEnds.lengthAt(text, at) == 1 ? 1 : 0;
    }
    return line;
  }

  /** As a site prints it whose template reads the parameter by its name only. */
  private static RenderedPage rendered(FaqDocument document) {
    RenderedPage page = RenderedPage.of(document, PreviewSite.NONE);
    List<RenderedQuestion> questions = new ArrayList<>(page.questions());
    for (Question question : RenderedFacts.questionsOf(document)) {
      int number = document.numberOf(question);
      if (document.text().startsWith("{{% question \"Pos", question.span().start())
          && questions.get(number).shown()) {
        questions.set(number, nameless(questions.get(number)));
      }
    }
    return new RenderedPage(
        questions, page.faqPages(), page.faults(), page.addresses(), page.headingsAsText());
  }

  private static RenderedQuestion nameless(RenderedQuestion q) {
    return new RenderedQuestion(
        q.shown(),
        q.item(),
        q.inFaqPage(),
        Optional.of(""),
        q.traces(),
        q.tagsInCode(),
        q.tagsInComments(),
        q.textAfter());
  }
}
