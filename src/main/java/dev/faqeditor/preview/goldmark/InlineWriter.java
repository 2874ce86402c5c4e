package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.Inline.AutoLink;
import dev.faqeditor.preview.goldmark.Inline.CheckBox;
import dev.faqeditor.preview.goldmark.Inline.CodeSpan;
import dev.faqeditor.preview.goldmark.Inline.FootnoteMark;
import dev.faqeditor.preview.goldmark.Inline.LineBreak;
import dev.faqeditor.preview.goldmark.Inline.Link;
import dev.faqeditor.preview.goldmark.Inline.Styled;
import dev.faqeditor.preview.goldmark.Inline.Verbatim;
import dev.faqeditor.preview.goldmark.Inline.Words;

/** Prints inlines as Hugo does. */
final class InlineWriter {

  static final String OMITTED = "<!-- raw HTML omitted -->";

  private final GoldmarkSettings settings;
  private final StringBuilder html;
  private final String voidEnd; // of an element without content

  InlineWriter(GoldmarkSettings settings, StringBuilder html) {
    this.settings = settings;
    this.html = html;
    this.voidEnd = settings.xhtml() ? " />" : ">";
  }

  void writeChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Inline inline) {
        write(inline);
      }
    }
  }

  private void write(Inline inline) {
    if (inline instanceof Words words) {
      HtmlEscapes.append(html, Unescaped.of(words.source()));
    } else if (inline instanceof LineBreak lineBreak) {
      html.append(lineBreak.hard || settings.hardWraps() ? "<br" + voidEnd + "\n" : "\n");
    } else if (inline instanceof Verbatim verbatim) {
      html.append(verbatim.raw && !settings.unsafe() ? OMITTED : verbatim.html);
    } else if (inline instanceof CodeSpan span) {
      html.append("<code>");
      HtmlEscapes.append(html, span.code);
      html.append("</code>");
    } else if (inline instanceof Styled styled) {
      html.append('<').append(styled.style.element).append('>');
      writeChildren(styled);
      html.append("</").append(styled.style.element).append('>');
    } else if (inline instanceof Link link) {
      write(link);
    } else if (inline instanceof AutoLink link) {
      write(link);
    } else if (inline instanceof FootnoteMark mark) {
      write(mark);
    } else if (inline instanceof CheckBox box) {
      html.append(box.checked ? "<input checked=\"\"" : "<input");
      html.append(" disabled=\"\" type=\"checkbox\"").append(voidEnd).append(' ');
    }
  }

  private void write(Link link) {
    html.append(link.image ? "<img src=\"" : "<a href=\"");
    String destination = Unescaped.of(link.target.destination());
    if (settings.unsafe() || !HtmlEscapes.isDangerous(destination)) {
      HtmlEscapes.append(html, HtmlEscapes.address(destination));
    }
    if (link.image) {
      html.append("\" alt=\"");
      HtmlEscapes.append(html, PlainText.of(link));
    }
    html.append('"');
    String title = link.target.title();
    if (title != null) {
      html.append(" title=\"");
      HtmlEscapes.append(html, Unescaped.of(title));
      html.append('"');
    }
    if (link.image) {
      html.append(voidEnd);
    } else {
      html.append('>');
      writeChildren(link);
      html.append("</a>");
    }
  }

  private void write(AutoLink link) {
    boolean said = link.label.regionMatches(true, 0, "mailto:", 0, "mailto:".length());
    html.append("<a href=\"").append(said ? "" : link.prefix);
    HtmlEscapes.append(html, HtmlEscapes.address(link.label));
    html.append("\">");
    HtmlEscapes.append(html, link.label);
    html.append("</a>");
  }

  private void write(FootnoteMark mark) {
    int number = mark.footnote.number;
    html.append("<sup id=\"").append(markId(number, mark.occurrence)).append("\"><a href=\"#fn:");
    html.append(number).append("\" class=\"footnote-ref\" role=\"doc-noteref\">");
    html.append(number).append("</a></sup>");
  }

  /** The id of a footnote's mark: {@code fnref:1} for the first, {@code fnref1:1} for the next. */
  static String markId(int number, int occurrence) {
    return "fnref" + (occurrence == 0 ? "" : occurrence) + ":" + number;
  }
}
