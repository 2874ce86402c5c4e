package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.decl.visit.DefaultCSSUrlVisitor;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.DoNothingCSSParseErrorHandler;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a reader that is not ours, ph-css, finds in filtered CSS. */
class HarmlessCssLaws {

  @Property(tries = 1000, seed = "1")
  void anotherReaderFindsNoAddressInIt(@ForAll("soup") String css) {
    String filtered = HarmlessCss.sheet(css, PageFiles.NONE).text();
    assertThat(addressesIn(filtered)).allMatch(address -> address.startsWith("data:"));
    assertThat(filtered).doesNotContain("</", "<!");
  }

  @Property(tries = 1000, seed = "1")
  void filteringTwiceChangesNothing(@ForAll("soup") String css) {
    String once = HarmlessCss.sheet(css, PageFiles.NONE).text();
    HarmlessCss twice = HarmlessCss.sheet(once, PageFiles.NONE);
    assertThat(twice.text()).isEqualTo(once);
    assertThat(twice.dropped()).isEmpty();
  }

  @Property(tries = 500, seed = "1")
  void noTokenIsLost(@ForAll("soup") String css) {
    CssLexer lexer = new CssLexer(css);
    StringBuilder spelled = new StringBuilder();
    while (lexer.hasNext()) {
      spelled.append(lexer.next().raw());
    }
    assertThat(spelled.toString()).isEqualTo(css);
  }

  private static List<String> addressesIn(String css) {
    CascadingStyleSheet sheet =
        CSSReader.readFromStringReader(
            css,
            new CSSReaderSettings()
                .setBrowserCompliantMode(true)
                .setCustomErrorHandler(new DoNothingCSSParseErrorHandler())
                .setCustomExceptionHandler(unreadable -> {}));
    List<String> addresses = new ArrayList<>();
    if (sheet == null) {
      return addresses;
    }
    CSSVisitor.visitCSSUrl(
        sheet,
        new DefaultCSSUrlVisitor() {
          @Override
          public void onImport(CSSImportRule rule) {
            addresses.add(rule.getLocationString());
          }

          @Override
          public void onUrlDeclaration(
              ICSSTopLevelRule rule, CSSDeclaration declaration, CSSExpressionMemberTermURI term) {
            addresses.add(term.getURIString());
          }
        });
    return addresses;
  }

  @Provide
  Arbitrary<String> soup() {
    return Arbitraries.of(
            "a",
            "{",
            "}",
            "b:",
            ";",
            " ",
            "\n",
            "(",
            ")",
            "[",
            "]",
            ",",
            "url(",
            "URL('",
            "\"",
            "'",
            "http://x",
            "\\",
            "\\75 ",
            "\\000072",
            "rl(",
            "u",
            "/*",
            "*/",
            "@import ",
            "@import;",
            "import 'x';",
            "url",
            "@media x",
            "@font-face",
            "src:",
            "image-set(",
            "var(--x)",
            "--x:",
            "<!--",
            "-->",
            "</style>",
            "<",
            "/",
            "!",
            "1",
            "-",
            ".5",
            "e3",
            "%",
            "#",
            "\\<",
            "é",
            "\ud83d\ude00",
            "@",
            "data:image/x,",
            "data:image/png;base64,AA",
            "expression(",
            "behavior:",
            ":not(",
            "*",
            "=",
            "&",
            ":")
        .list()
        .ofMaxSize(24)
        .map(parts -> String.join("", parts));
  }
}
