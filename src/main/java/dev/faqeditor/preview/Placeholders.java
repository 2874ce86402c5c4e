package dev.faqeditor.preview;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Labels in the place of what is not shown: pictures that are no files of the site, films, frames,
 * drawings, form controls. A label has the class {@value #CLASS} and one for its kind, such as
 * {@code faq-image}; it says what the page says of the thing, and below, small, its address.
 */
final class Placeholders {

  static final String CLASS = "faq-placeholder";

  private static final int LONGEST_ADDRESS = 200;

  private final PageFiles files;

  Placeholders(PageFiles files) {
    this.files = files;
  }

  /** Puts a label, or a harmless element, in the place of one that the cleaner would drop. */
  void replace(Element element) {
    switch (element.normalName()) {
      case "script", "noscript", "template", "link", "meta", "base", "area", "param", "track" ->
          element.remove();
      case "svg", "math" -> drawing(element);
      case "img", "image" -> image(element);
      case "video", "audio" -> film(element);
      case "iframe", "frame", "embed", "object", "applet", "portal", "canvas" -> frame(element);
      case "input", "select", "textarea", "progress", "meter" -> control(element);
      case "form", "dialog" -> element.tagName("div");
      case "xmp", "listing", "plaintext" -> preformatted(element);
      default -> {}
    }
  }

  /** Some of these hold text, others what a parser takes for data. */
  private static void preformatted(Element element) {
    String text = element.data().isEmpty() ? element.wholeText() : element.data();
    element.replaceWith(new Element("pre").text(text));
  }

  private void drawing(Element drawing) {
    Element title = drawing.selectFirst("title");
    String label = first(drawing.attr("aria-label"), title == null ? "" : title.text());
    label(drawing, drawing.normalName(), first(label, drawing.text()), "");
  }

  private void image(Element image) {
    String address = first(image.attr("src"), firstCandidate(image.attr("srcset")));
    DataUrl.image(address, files)
        .ifPresentOrElse(
            url -> image.tagName("img").attr("src", url),
            () -> label(image, "image", image.attr("alt"), address));
  }

  /** The address of the first picture in a {@code srcset}. */
  private static String firstCandidate(String sources) {
    String text = sources.strip();
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private void film(Element film) {
    String sources = String.join(" ", film.select("source").eachAttr("src"));
    String address = first(film.attr("src"), firstCandidate(sources));
    label(film, film.normalName(), first(film.attr("title"), film.attr("aria-label")), address);
  }

  private void frame(Element frame) {
    String address = first(frame.attr("src"), frame.attr("data"));
    String label = first(frame.attr("title"), frame.attr("aria-label"));
    boolean object = frame.normalName().equals("object") || frame.normalName().equals("canvas");
    label(frame, "frame", first(label, object ? frame.text() : ""), address);
  }

  private void control(Element control) {
    String type = control.attr("type").toLowerCase(Locale.ROOT);
    switch (type) {
      case "checkbox", "radio" -> control.attr("disabled", "");
      case "hidden" -> control.remove();
      case "image" -> image(control);
      default -> {
        Element chosen = control.selectFirst("option[selected]");
        Element option = chosen == null ? control.selectFirst("option") : chosen;
        String text = option == null ? control.text() : option.text();
        String value = first(control.attr("value"), first(text, control.attr("placeholder")));
        label(control, "control", first(value, control.attr("aria-label")), "");
      }
    }
  }

  private static void label(Element element, String kind, String label, String address) {
    Element placeholder = new Element("span").addClass(CLASS).addClass("faq-" + kind);
    String id = element.id();
    if (!id.isEmpty()) {
      placeholder.id(id);
    }
    if (!label.isBlank()) {
      placeholder.appendElement("span").text(label.strip());
    }
    if (!address.isBlank()) {
      placeholder.appendElement("small").text(shortened(address.strip()));
    }
    element.replaceWith(placeholder);
  }

  private static String shortened(String address) {
    return address.length() <= LONGEST_ADDRESS
        ? address
        : address.substring(0, LONGEST_ADDRESS) + "…";
  }

  private static String first(String preferred, String other) {
    return Stream.of(preferred, other).filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
