package dev.faqeditor.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site in a temporary folder.
 *
 * @param root its folder
 */
record SmallSite(Path root) {

  /** Writes a file of the site. */
  SmallSite with(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes a page with a title, a date and these lines of front matter. */
  SmallSite page(String name, String... lines) {
    return with(
        "content/" + name,
        "---\ntitle: Titeln\ndate: 2024-03-05\n" + String.join("\n", lines) + "\n---\nhej\n");
  }

  /** What is known of it now. */
  Site read() {
    return Site.at(root).orElseThrow();
  }
}
