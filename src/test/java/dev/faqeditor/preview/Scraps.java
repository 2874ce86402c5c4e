package dev.faqeditor.preview;

import java.util.List;

/** Pieces of pages that leave things open, close what is not open, and reach across a page. */
public final class Scraps {

  /** All of them. */
  public static final List<String> ALL =
      List.of(
          "x",
          "\n\n",
          "\n\n```\n\n",
          "\n\n<!--\n\n",
          "\n\n## x\n\n",
          "\n\n{{% question question=\"q\" %}}\n\nA *b*.\n\n{{% /question %}}\n\n",
          "{{% /question %}}",
          "{{% question question=\"r\" %}}",
          "\n<div>\n\n",
          "\n<div class=\"w\"><section>\n\n",
          "\n</section></div>\n\n",
          "\n</div>\n\n",
          "</div>",
          "<b>",
          "</b>",
          "\n<p>\n\n",
          "</p>\n",
          "\n<table><tr><td>\n\n",
          "\n</td></tr></table>\n\n",
          "\n<form>\n\n",
          "\n</form>\n\n",
          "\n<unknown>text\n\n",
          "\n</unknown>text\n\n",
          "\n<a href=\"x\">\n\n",
          "\n<li>\n\n",
          "\n</body>\n\n",
          "\n<body class=\"x\">\n\n",
          "\n<script>\n\n",
          "\n</script>\n\n",
          "\n<ul>\n\n",
          "\n<button>\n\n",
          "\n<svg>\n\n",
          "\n<select><option>\n\n",
          "\n</br>\n\n",
          "[^1]",
          "\n\n[^1]: note\n\n",
          "\n\n[a]: /x\n\n");

  private Scraps() {}
}
