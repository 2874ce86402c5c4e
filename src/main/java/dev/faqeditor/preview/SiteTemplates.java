package dev.faqeditor.preview;

/**
 * The templates of the site that this editor is for: {@code question} and {@code accordion-script}.
 * A shortcode without a template here becomes a card that shows its tag and what stands inside.
 */
final class SiteTemplates {

  private SiteTemplates() {}

  /** What the shortcode prints. */
  static String render(ShortcodeCall call) {
    if (call.name().equals("accordion-script")) {
      return ""; // it prints a script, and no script runs here
    }
    return call.asked().map(text -> question(call, text)).orElseGet(() -> card(call));
  }

  /** The lines of the question template; no blank line in it ends the HTML block it opens. */
  private static String question(ShortcodeCall call, String text) {
    String name = Html.escape(text);
    return """
        <div class="accordion-box"%s>
          <button class="accordion">
            %s
          </button>
          <div class="panel content-body">
            <div itemscope itemprop="mainEntity" itemtype="https://schema.org/Question">
              <h3 itemprop="name">
                %s
              </h3>
              <div itemscope itemprop="acceptedAnswer" itemtype="https://schema.org/Answer">
                <div itemprop="text">
                  <p style="padding:0;">%s</p>
                </div>
                <div class="pb-2"></div>
              </div>
            </div>
          </div>
        </div>"""
        .formatted(call.mark(), name, name, call.inner().orElse(""));
  }

  private static String card(ShortcodeCall call) {
    String tag = "<code>" + Html.escape(call.tag().span().of(call.text())) + "</code>";
    if (call.inner().isEmpty()) {
      return "<span class=\"faq-card\">" + tag.replace("\n", " ") + "</span>";
    }
    String inner = call.inner().get();
    return "<div class=\"faq-card\">" + tag.replace("\n", " ") + "\n\n" + inner + "\n\n</div>";
  }
}
