package dev.faqeditor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.template.value.FaultKind;
import dev.faqeditor.template.value.Members;
import dev.faqeditor.template.value.SafeText;
import dev.faqeditor.template.value.TemplateFunction;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tables can't hold: objects, other languages, what later versions of Hugo take. */
class LanguageTest {

  private static final TemplateContext SWEDISH =
      new TemplateContext() {
        private final SampleSite site = new SampleSite();

        @Override
        public Optional<Template> partial(String name) {
          return site.partial(name);
        }

        @Override
        public String markdownify(String markdown) {
          return site.markdownify(markdown);
        }

        @Override
        public Optional<TemplateFunction> function(String name) {
          return name.equals("site") ? Optional.of(none -> Map.of("Title", "T")) : Optional.empty();
        }

        @Override
        public Locale locale() {
          return Locale.forLanguageTag("sv");
        }
      };

  /** A shortcode with one parameter and some contents. */
  private static final Members SHORTCODE =
      (name, arguments) ->
          switch (name) {
            case "Get" -> arguments.get(0).equals("title") ? "a & b" : "";
            case "Inner" -> SafeText.html("<b>x</b>");
            case "Date" -> OffsetDateTime.parse("2024-03-04T19:02:33Z");
            case "Ordinal" -> 3;
            default -> Members.NO_SUCH_MEMBER;
          };

  @Test
  void membersAreReadAndCalled() {
    assertThat(printed("{{ .Get \"title\" }}{{ .Inner }}{{ add .Ordinal 1 }}", SHORTCODE))
        .isEqualTo("a &amp; b<b>x</b>4");
    assertThat(printed("{{ with .Get \"none\" }}x{{ else }}{{ $.Date.Year }}{{ end }}", SHORTCODE))
        .isEqualTo("2024");
  }

  @Test
  void aMemberThatIsMissingIsAFault() {
    assertThat(result("\n{{ .Nowhere }}", SHORTCODE))
        .isEqualTo(
            new Fault(
                "t.html",
                2,
                FaultKind.UNKNOWN_MEMBER,
                "Nowhere in type " + SHORTCODE.getClass().getSimpleName()));
  }

  @Test
  void aFaultInAPartialNamesThePartial() {
    assertThat(result("\n\n{{ partial \"loop.html\" . }}", null))
        .isInstanceOfSatisfying(
            Fault.class, fault -> assertThat(fault.template()).isEqualTo("loop.html"));
  }

  @Test
  void aFunctionOfTheSiteGivesItsMembers() {
    assertThat(printed("{{ site.Title }}{{ (site).Title }}", null)).isEqualTo("TT");
  }

  @Test
  void aFunctionThatHugoHasIsAFaultOnlyWhereItIsCalled() {
    assertThat(printed("{{ if .x }}{{ readFile \"x\" }}{{ end }}", Map.of())).isEmpty();
    assertThat(result("{{ if .x }}{{ nowhere \"x\" }}{{ end }}", Map.of()))
        .isEqualTo(new Fault("t.html", 1, FaultKind.UNKNOWN_FUNCTION, "nowhere"));
    assertThat(result("{{ resources.Get \"x\" }}", Map.of()))
        .isEqualTo(new Fault("t.html", 1, FaultKind.UNKNOWN_FUNCTION, "resources.Get"));
  }

  @Test
  void monthsAndNumbersAreSpelledInTheLanguageOfTheSite() {
    assertThat(printed("{{ time.Format \":date_long\" .Date }}", SHORTCODE))
        .isEqualTo("4 mars 2024");
    assertThat(printed("{{ .Date | time.Format \"Monday 2 Jan\" }}", SHORTCODE))
        .isEqualTo("måndag 4 mars");
    assertThat(printed("{{ .Date.Format \"Monday 2 Jan\" }}", SHORTCODE)).isEqualTo("Monday 4 Mar");
    assertThat(printed("{{ lang.FormatNumber 2 12345.678 }}", null)).isEqualTo("12\u00A0345,68");
    assertThat(printed("{{ sort (slice \"ö\" \"z\" \"å\" \"ä\") }}", null)).isEqualTo("[z å ä ö]");
  }

  @Test
  void whatLaterVersionsTakeIsTaken() {
    assertThat(printed("{{ range 3 }}{{ . }}{{ end }}", null)).isEqualTo("012");
    assertThat(printed("{{ with 0 }}{{ else with 2 }}{{ . }}{{ end }}", null)).isEqualTo("2");
    assertThat(printed("<script>x = `a ${ {{ 5 }} } {{ . }}`;</script>", "`${b}"))
        .isEqualTo("<script>x = `a ${  5  } \\u0060\\u0024\\u007bb\\u007d`;</script>");
  }

  @Test
  void aPartialMayReturnAValueFromWithinALoop() {
    assertThat(
            printed(
                "{{ define \"partials/f.html\" }}{{ range . }}{{ if gt . 1 }}{{ return . }}"
                    + "{{ end }}{{ end }}{{ end }}{{ add (partial \"f.html\" (slice 1 2 3)) 1 }}",
                null))
        .isEqualTo("3");
  }

  private static PrintResult result(String source, Object dot) {
    return ((Template) Template.parse("t.html", source)).print(dot, SWEDISH);
  }

  private static String printed(String source, Object dot) {
    PrintResult result = result(source, dot);
    assertThat(result).as(source).isInstanceOf(Printed.class);
    return ((Printed) result).text();
  }
}
