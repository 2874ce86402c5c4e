package dev.faqeditor.preview.shortcode;

/** What stands for a shortcode that no template prints. */
final class Cards {

  private Cards() {}

  /** Shows the tag with its name and parameters, and what stands inside. */
  static String card(ShortcodeCall call) {
    String tag = "<code>" + escaped(call.tag().span().of(call.text())) + "</code>";
    String line = tag.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    return call.inner()
        .map(inner -> "<div class=\"faq-card\">" + line + "\n\n" + inner + "\n\n</div>")
        .orElse("<span class=\"faq-card\">" + line + "</span>");
  }

  /**
   * An accordion's box for a question of a page without a site. No blank line in it ends the HTML
   * block that it opens, so what Markdown does with the answer is what it does on a real site.
   */
  static String question(ShortcodeCall call, String text) {
    String name = escaped(text);
    return """
        <div class="accordion-box">
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
        .formatted(name, name, call.inner().orElse(""));
  }

  /** Escaped as Go's {@code html/template} does it in text and in quoted attributes. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;")
        .replace("'", "&#39;");
  }
}
