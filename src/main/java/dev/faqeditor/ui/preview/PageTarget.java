package dev.faqeditor.ui.preview;

import dev.faqeditor.ui.TextTarget;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page as what the Edit menu's text commands act on: it can be selected and copied. */
final class PageTarget implements TextTarget {

  private final Supplier<@Nullable Document> document;

  PageTarget(Supplier<@Nullable Document> document) {
    this.document = document;
  }

  @Override
  public void cut() {
    copy();
  }

  @Override
  public void copy() {
    Document page = document.get();
    String text = page == null ? "" : new PageSelection(page).text();
    if (!text.isEmpty()) {
      putOnClipboard(text);
    }
  }

  @Override
  public void paste() {
    // the page is not written here
  }

  @Override
  public void selectAll() {
    Document page = document.get();
    Element all = page == null ? null : page.getElementById("page");
    if (page != null && all != null) {
      new PageSelection(page).selectAll(all);
    }
  }

  static void putOnClipboard(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
