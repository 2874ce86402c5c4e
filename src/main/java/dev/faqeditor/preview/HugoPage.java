package dev.faqeditor.preview;

import dev.faqeditor.document.FaqDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A whole page that Hugo has printed, made harmless as our own are.
 *
 * @param page its body
 * @param style all of its own style, from linked sheets and from the head, in their order
 * @param htmlClass the classes of its root, as far as they are not ours
 * @param bodyClass the classes of its body, likewise
 * @param language the language that it says; "" if none
 */
public record HugoPage(
    PreviewPage page, HarmlessCss style, String htmlClass, String bodyClass, String language) {

  /** A page without anything on it. */
  public static final HugoPage EMPTY =
      new HugoPage(PreviewPage.EMPTY, new HarmlessCss("", List.of(), false), "", "", "");

  private static final Pattern MEDIA = Pattern.compile("[\\w\\s():.,-]{1,200}");

  /**
   * Reads a page; takes time in proportion to it.
   *
   * @param document the page as it is edited, for its questions to be found
   * @param files what its addresses lead to
   */
  public static HugoPage of(String html, FaqDocument document, PageFiles files) {
    Document printed = Harmless.page(html);
    String htmlClass = classesOf(printed.selectFirst("html"));
    String bodyClass = classesOf(printed.body());
    Element root = printed.selectFirst("html");
    String language = root == null ? "" : root.attr("lang");
    HarmlessCss style = styleOf(printed, files);
    QuestionMarks marks = new QuestionMarks();
    QuestionBoxes.mark(document, printed.body(), marks);
    Element body = Harmless.bodyOf(printed, marks, files);
    PreviewPage page = new PreviewPage(body, List.of());
    return new HugoPage(page, style, htmlClass, bodyClass, language);
  }

  private static String classesOf(@Nullable Element element) {
    return element == null
        ? ""
        : String.join(
            " ", element.classNames().stream().filter(name -> !name.startsWith("faq-")).toList());
  }

  /** Sheets that are for a screen; those in the body stay there unless they are linked. */
  private static HarmlessCss styleOf(Document printed, PageFiles files) {
    List<HarmlessCss> sheets = new ArrayList<>();
    int length = 0;
    boolean cut = false;
    for (Element element : printed.select("link[rel~=(?i)stylesheet][href], head style")) {
      String css =
          element.normalName().equals("style")
              ? element.data()
              : files.styleSheet(element.attr("href")).orElse("");
      String media = element.attr("media").strip();
      boolean alternate = element.attr("rel").toLowerCase(Locale.ROOT).contains("alternate");
      length += css.length();
      cut |= length > HarmlessCss.LARGEST;
      if (!css.isBlank() && !cut && !alternate) {
        HarmlessCss harmless = HarmlessCss.sheet(css, files.from(element.attr("href")));
        sheets.add(media.isEmpty() ? harmless : within(media, harmless));
      }
    }
    return HarmlessCss.joined(sheets, cut);
  }

  private static HarmlessCss within(String media, HarmlessCss sheet) {
    String text =
        MEDIA.matcher(media).matches() ? "@media " + media + " {\n" + sheet.text() + "\n}" : "";
    return new HarmlessCss(text, sheet.dropped(), sheet.cut());
  }
}
