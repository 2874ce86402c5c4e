package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.faqeditor.hugo.GoldmarkSettings;
import dev.faqeditor.preview.goldmark.DefinitionBlocks.DefinitionList;
import dev.faqeditor.preview.goldmark.DefinitionBlocks.Description;
import dev.faqeditor.preview.goldmark.DefinitionBlocks.Term;
import dev.faqeditor.preview.goldmark.HtmlBlocks.RawBlock;
import dev.faqeditor.preview.goldmark.ListBlocks.Item;
import dev.faqeditor.preview.goldmark.ListBlocks.ItemList;
import dev.faqeditor.preview.goldmark.TableBlocks.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints a page's blocks as Hugo does; code is not coloured. */
final class HtmlWriter {

  private static final String ID = " id=\"";

  private final GoldmarkSettings settings;
  private final StringBuilder html = new StringBuilder();
  private final InlineWriter inlines;
  private final String voidEnd;
  private final HeadingNames names;
  private final Map<Headings.Block, Integer> places = new IdentityHashMap<>();
  private final Set<Integer> awaited = new HashSet<>(); // places where an id goes in
  private @Nullable Paragraph lastOfFootnote; // its backlinks stand in it
  private @Nullable FootnoteBlock footnote;

  HtmlWriter(GoldmarkSettings settings) {
    this.settings = settings;
    this.inlines = new InlineWriter(settings, html);
    this.voidEnd = settings.xhtml() ? " />\n" : ">\n";
    this.names = new HeadingNames(settings.headingIds());
  }

  /** The page. */
  MarkdownPart write(Document page) {
    List<FootnoteBlock> footnotes = Footnotes.numberedIn(page);
    writeChildren(page);
    if (!footnotes.isEmpty()) {
      writeFootnotes(footnotes);
    }
    List<MarkdownPart.HeadingId> headings = new ArrayList<>();
    addHeadings(page, headings);
    PageInlines read = PageInlines.of(page);
    return new MarkdownPart(
        html.toString(),
        headings,
        read.definitions().targets(),
        read.hasFootnotes(),
        isComplete(page.getLastChild()));
  }

  private void addHeadings(Node parent, List<MarkdownPart.HeadingId> headings) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Headings.Block heading)) {
        addHeadings(child, headings);
        continue;
      }
      String own = heading.attributes.get("id");
      String name = own == null ? names.of(heading) : own;
      if (own != null || !name.isEmpty()) {
        int at = places.getOrDefault(heading, -1);
        headings.add(new MarkdownPart.HeadingId(name, own != null, awaited.contains(at), at));
      }
    }
  }

  private static boolean isComplete(@Nullable Node last) {
    if (last instanceof Fences.Block fence) {
      return fence.closed;
    } else if (last instanceof RawBlock raw) {
      return raw.complete;
    }
    return !(last instanceof DefinitionList);
  }

  private void writeChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  private void write(Node block) {
    if (block instanceof Paragraph paragraph) {
      writeParagraph(paragraph);
    } else if (block instanceof Headings.Block heading) {
      writeHeading(heading);
    } else if (block instanceof ItemList list) {
      writeList(list);
    } else if (block instanceof RawBlock raw) {
      writeRaw(raw);
    } else if (block instanceof FencedCodeBlock code) {
      writeFenced(code);
    } else if (block instanceof IndentedCodeBlock code) {
      html.append("<pre><code>");
      writeLines(code);
      html.append("</code></pre>\n");
    } else if (block instanceof BlockQuote) {
      open("blockquote", block).append(">\n");
      writeChildren(block);
      html.append("</blockquote>\n");
    } else if (block instanceof ThematicBreak) {
      open("hr", block).append(voidEnd);
    } else if (block instanceof Table table) {
      open("table", table).append(">\n");
      TableWriter.write(table, html, inlines);
    } else if (block instanceof DefinitionList list) {
      writeDefinitions(list);
    }
  }

  /** Begins an element with the attributes that stand below its block. */
  private StringBuilder open(String element, Node block) {
    html.append('<').append(element);
    AttributeBlock.below(block).appendTo(html);
    return html;
  }

  private void writeParagraph(Paragraph paragraph) {
    boolean plain = isPlain(paragraph);
    if (!plain) {
      open("p", paragraph).append('>');
    }
    inlines.writeChildren(paragraph);
    if (paragraph == lastOfFootnote) {
      writeBacklinks();
    }
    if (!plain) {
      html.append("</p>\n");
    } else if (paragraph.getNext() != null) {
      html.append('\n');
    }
  }

  /** Whether it is printed without its element: in tight lists and descriptions. */
  private static boolean isPlain(@Nullable Node paragraph) {
    if (!(paragraph instanceof Paragraph)) {
      return false;
    }
    Node parent = paragraph.getParent();
    if (parent instanceof Item item) {
      return item.getParent() instanceof ItemList list && list.tight;
    }
    return parent instanceof Description description
        && description.tight
        && description.getFirstChildAny(Paragraph.class) == paragraph;
  }

  private void writeHeading(Headings.Block heading) {
    Attributes below = AttributeBlock.below(heading);
    boolean generated = heading.attributes.get("id") == null && !names.of(heading).isEmpty();
    Attributes own = generated ? heading.attributes.with("id", "") : heading.attributes;
    int start = html.length();
    html.append("<h").append(heading.getLevel());
    own.with(below).appendTo(html);
    html.append('>');
    places.put(heading, start);
    if (generated && below.get("id") == null) {
      places.put(heading, html.indexOf(ID, start) + ID.length());
      awaited.add(places.get(heading));
    }
    inlines.writeChildren(heading);
    html.append("</h").append(heading.getLevel()).append(">\n");
  }

  private void writeList(ItemList list) {
    String element = list.marker.isOrdered() ? "ol" : "ul";
    open(element, list);
    if (list.marker.isOrdered() && list.marker.start() != 1) {
      html.append(" start=\"").append(list.marker.start()).append('"');
    }
    html.append(">\n");
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      html.append("<li>");
      html.append(item.getFirstChild() == null || isPlain(item.getFirstChild()) ? "" : "\n");
      writeChildren(item);
      html.append("</li>\n");
    }
    html.append("</").append(element).append(">\n");
  }

  private void writeRaw(RawBlock raw) {
    if (settings.unsafe()) {
      for (BasedSequence line : raw.getContentLines()) {
        html.append(line.toString().replace('\0', '\uFFFD'));
      }
    } else {
      html.append(InlineWriter.OMITTED).append('\n');
      html.append(raw.closedBelow ? InlineWriter.OMITTED + "\n" : "");
    }
  }

  private void writeFenced(FencedCodeBlock code) {
    String info = code.getInfo().toString();
    int end = 0;
    while (end < info.length() && info.charAt(end) != '{' && info.charAt(end) != ' ') {
      end++;
    }
    String language = Unescaped.of(info.substring(0, end));
    html.append(language.isEmpty() ? "" : "<div class=\"highlight\">");
    html.append("<pre tabindex=\"0\"><code");
    if (!language.isEmpty()) {
      html.append(" class=\"language-");
      HtmlEscapes.append(html, language);
      html.append("\" data-lang=\"");
      HtmlEscapes.append(html, language);
      html.append('"');
    }
    html.append('>');
    writeLines(code);
    html.append("</code></pre>").append(language.isEmpty() ? "\n" : "</div>\n");
  }

  private void writeLines(ContentNode code) {
    for (BasedSequence line : code.getContentLines()) {
      HtmlEscapes.append(html, line);
    }
  }

  private void writeDefinitions(DefinitionList list) {
    if (!(list.getPrevious() instanceof DefinitionList)) {
      open("dl", last(list)).append(">\n");
    }
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Term) {
        html.append("<dt>");
        inlines.writeChildren(child);
        html.append("</dt>\n");
      } else if (child instanceof Description description) {
        html.append(description.tight ? "<dd>" : "<dd>\n");
        writeChildren(child);
        html.append("</dd>\n");
      }
    }
    html.append(list.getNext() instanceof DefinitionList ? "" : "</dl>\n");
  }

  private static Node last(DefinitionList list) {
    Node last = list;
    while (last.getNext() instanceof DefinitionList next) {
      last = next;
    }
    return last;
  }

  private void writeFootnotes(List<FootnoteBlock> footnotes) {
    html.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr").append(voidEnd);
    html.append("<ol>\n");
    for (FootnoteBlock each : footnotes) {
      footnote = each;
      lastOfFootnote = each.getLastChild() instanceof Paragraph paragraph ? paragraph : null;
      html.append("<li id=\"fn:").append(each.number).append("\">\n");
      writeChildren(each);
      if (lastOfFootnote == null) {
        writeBacklinks();
      }
      html.append("</li>\n");
    }
    html.append("</ol>\n</div>\n");
  }

  private void writeBacklinks() {
    for (int i = 0; footnote != null && i < footnote.marks; i++) {
      html.append("&#160;<a href=\"#").append(InlineWriter.markId(footnote.number, i));
      html.append("\" class=\"footnote-backref\" role=\"doc-backlink\">&#x21a9;&#xfe0e;</a>");
    }
  }
}
