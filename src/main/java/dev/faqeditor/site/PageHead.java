package dev.faqeditor.site;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.FrontMatterValues;
import dev.faqeditor.hugo.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the front matter of a page and, where it is short, nothing else. */
final class PageHead {

  private static final int FIRST_BYTES = 4096;

  private PageHead() {}

  /** What the front matter of a file says; nothing where it has none or can't be read. */
  static Settings read(Path file, Enclosure enclosure) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(FIRST_BYTES);
      String head = new String(bytes, StandardCharsets.UTF_8);
      FrontMatter frontMatter = FrontMatter.find(head);
      boolean whole = bytes.length < FIRST_BYTES;
      if (whole || frontMatter.format() != FrontMatter.Format.NONE) {
        return FrontMatterValues.in(head, frontMatter).values();
      }
      return startsLikeFrontMatter(head)
          ? enclosure
              .text(file)
              .map(text -> FrontMatterValues.in(text).values())
              .orElse(Settings.NONE)
          : Settings.NONE;
    } catch (IOException e) {
      return Settings.NONE;
    }
  }

  private static boolean startsLikeFrontMatter(String head) {
    String text = head.replace("\uFEFF", "").stripLeading();
    return text.startsWith("---") || text.startsWith("+++") || text.startsWith("{");
  }
}
