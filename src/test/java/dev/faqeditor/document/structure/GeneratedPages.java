package dev.faqeditor.document.structure;

import java.util.Random;

/**
 * Pages written in all the ways that real ones are: wrappers, delimiters, blank lines, line ends.
 */
public final class GeneratedPages {

  private static final String[] OPENING = {
    "{{% question question=\"Q#?\" %}}",
    "{{<faq-item title=`Q#?` open=true >}}",
    "{{% qa \"Q#?\" %}}",
    "{{% question\n  id=\"x\"\n  question=\"Q#?\"\n%}}",
  };

  private static final String[] CLOSING = {
    "{{% /question %}}", "{{</ faq-item >}}", "{{%/qa%}}", "{{% / question %}}"
  };

  private static final String[] WRAPPERS = {"", "div", "div class=\"a\"", "section", "details"};

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final int spelling;
  private final boolean blankLines;
  private final String inner;
  private final String outer;
  private int number;

  private GeneratedPages(long seed) {
    this.random = new Random(seed);
    this.spelling = random.nextInt(OPENING.length);
    this.blankLines = random.nextInt(6) > 0;
    this.inner = WRAPPERS[random.nextInt(WRAPPERS.length)];
    this.outer = random.nextInt(4) == 0 ? "section id=o" : "";
  }

  /** A page whose questions all stand in its FAQPage element. */
  public static String page(long seed) {
    return new GeneratedPages(seed).write();
  }

  private String write() {
    boolean bom = random.nextInt(5) == 0;
    boolean frontMatter = random.nextInt(3) > 0;
    text.append(frontMatter ? "---\ntitle: x\n---\n\n" : "");
    text.append("<div itemscope itemtype=\"https://schema.org/FAQPage\">\n\n");
    for (int i = random.nextInt(3); i > 0; i--) {
      question();
    }
    int sections = random.nextInt(4);
    for (int i = 0; i < sections; i++) {
      section(i);
    }
    boolean joined = sections > 0 && random.nextBoolean() && text.toString().endsWith(">\n\n");
    if (joined) {
      text.setLength(text.length() - 2);
    }
    text.append("</div>\n").append(random.nextBoolean() ? "\n{{< accordion-script >}}\n" : "");
    String page = (bom ? "\uFEFF" : "") + (random.nextInt(4) == 0 ? text.toString().strip() : text);
    return switch (random.nextInt(4)) {
      case 0 -> page.replace("\n", "\r\n");
      case 1 -> page.replace("\n", "\r");
      case 2 -> page.replace("?\n", "?\r\n").replace("%}}\n", "%}}\r\n");
      default -> page;
    };
  }

  private void section(int i) {
    open(outer);
    text.append(random.nextInt(4) == 0 && i > 0 ? "### " : "## ").append("S").append(i);
    text.append("\n\n");
    text.append(random.nextInt(5) == 0 ? "Of *this* section.\n\n" : "");
    open(inner);
    for (int q = random.nextInt(4); q > 0; q--) {
      question();
      if (random.nextInt(5) == 0) {
        text.append(blankLines ? "" : "\n").append("<!-- later\n\n## no -->\n\n");
      }
    }
    text.append(text.toString().endsWith("\n\n") ? "" : "\n");
    close(inner);
    close(outer);
  }

  private void open(String wrapper) {
    if (!wrapper.isEmpty()) {
      text.append('<').append(wrapper).append(">\n");
      text.append(random.nextInt(4) == 0 ? "\t\n" : "\n");
    }
  }

  private void close(String wrapper) {
    if (!wrapper.isEmpty()) {
      text.append("</").append(wrapper.split(" ")[0]).append(">\n\n");
    }
  }

  private void question() {
    text.append(OPENING[spelling].replace("#", String.valueOf(number++))).append('\n');
    text.append(random.nextInt(4) == 0 ? "\nYes, **all**.\n\n- a\n- b <br>\n" : "Yes.\n");
    text.append(CLOSING[spelling]).append(blankLines ? "\n\n" : "\n");
  }
}
