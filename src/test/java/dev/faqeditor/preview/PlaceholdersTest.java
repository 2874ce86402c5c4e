package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholdersTest {

  private static final String PIXEL = "data:image/png;base64,iVBORw0KGgo=";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=http://x/i.png alt=Pier>            | faq-image   | Pier http://x/i.png",
        "<img src=/i.png>                             | faq-image   | /i.png",
        "<video title=Film><source src=f.mp4></video> | faq-video   | Film f.mp4",
        "<audio src=a.mp3></audio>                    | faq-audio   | a.mp3",
        "<iframe src=https://m/ title=Map></iframe>   | faq-frame   | Map https://m/",
        "<object data=o.pdf>Read it</object>          | faq-frame   | Read it o.pdf",
        "<svg><title>Logo</title><path/></svg>        | faq-svg     | Logo",
        "<math><mi>x</mi></math>                      | faq-math    | x",
        "<input placeholder=Name>                     | faq-control | Name",
        "<select><option>a<option selected>b</select> | faq-control | b",
        "<textarea>t</textarea>                       | faq-control | t",
      })
  void whatIsNotShownIsALabel(String html, String kind, String text) {
    var label = Harmless.bodyOf(html, new QuestionMarks(), PageFiles.NONE).child(0);
    assertThat(label.classNames()).containsExactly("faq-placeholder", kind);
    assertThat(String.join(" ", label.children().eachText())).isEqualTo(text);
  }

  @Test
  void anImageOfTheSiteIsShownInItsSize() {
    PageFiles files = asked -> Optional.of(PIXEL).filter(url -> asked.equals("/a.png"));
    FaqDocument document =
        FaqDocument.parse(
            "![A](/a.png)\n\n<picture><source srcset=b.webp><img src=/a.png width=9></picture>\n");
    assertThat(PreviewPage.of(document, PreviewSite.NONE.showing(files)).html())
        .contains("<img src=\"" + PIXEL + "\" alt=\"A\">")
        .contains("<img src=\"" + PIXEL + "\" width=\"9\">");
  }

  @Test
  void anImageThatIsOnThePageItselfIsShown() {
    assertThat(PreviewPage.of(FaqDocument.parse("<img src=\"" + PIXEL + "\">\n")).html())
        .contains("<img src=\"" + PIXEL + "\">");
  }

  @Test
  void aFileThatIsNoImageIsALabel() {
    PageFiles files = asked -> Optional.of("data:text/html,x");
    assertThat(
            PreviewPage.of(FaqDocument.parse("![A](/a.html)\n"), PreviewSite.NONE.showing(files))
                .html())
        .contains("faq-image")
        .doesNotContain("<img");
  }
}
