package dev.faqeditor.hugo;

import dev.faqeditor.HugoProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Hugo that is installed, run on a small site of its own. */
public final class RealHugo {

  private static final String CONFIG =
      """
      baseURL = "https://example.org/"
      disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "robotstxt", "home", "section"]
      [security]
      enableInlineShortcodes = true
      """;

  private static final Pattern ENCODED = Pattern.compile("\\[([A-Za-z0-9+/=]*)\\]");

  private final Path site;

  /**
   * Sets up the site.
   *
   * @param page the template of its pages
   */
  public RealHugo(Path site, String page) throws IOException {
    this(site, page, "");
  }

  /**
   * Sets up the site.
   *
   * @param page the template of its pages
   * @param settings more of its configuration, in TOML
   */
  public RealHugo(Path site, String page, String settings) throws IOException {
    this.site = site;
    write("config.toml", CONFIG + settings);
    write("layouts/_default/single.html", page);
  }

  /** Whether the version is installed that the tables were measured with; others read otherwise. */
  public static boolean isInstalled() {
    return HugoProgram.version().startsWith("hugo v0.111.");
  }

  void shortcode(String name, String template) throws IOException {
    write("layouts/shortcodes/" + name + ".html", template);
  }

  public void partial(String name, String template) throws IOException {
    write("layouts/partials/" + name + ".html", template);
  }

  /** What is printed of each page, all built in one run. */
  public List<String> build(List<String> pages) throws IOException, InterruptedException {
    for (int i = 0; i < pages.size(); i++) {
      write("content/p" + i + ".md", pages.get(i));
    }
    String complaint = run();
    if (!complaint.isEmpty()) {
      throw new AssertionError("Hugo refuses: " + complaint);
    }
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      printed.add(decoded(Files.readString(site.resolve("out/p" + i + "/index.html"))));
    }
    return printed;
  }

  /** Whether Hugo does not build a page. */
  public boolean refuses(String page) throws IOException, InterruptedException {
    write("content/p0.md", page);
    return !run().isEmpty();
  }

  /** Those of the pages that Hugo builds, each on its own. */
  List<String> accepted(List<String> pages) throws IOException, InterruptedException {
    build(List.of("---\ntitle: t\n---\nA site that is broken refuses everything.\n"));
    List<String> accepted = new ArrayList<>();
    for (String text : pages) {
      write("content/p0.md", text);
      if (run().isEmpty()) {
        accepted.add(text);
      }
    }
    return accepted;
  }

  /** Templates print {@code [base64]}, so that nothing is escaped, folded or trimmed on the way. */
  private static String decoded(String printed) {
    return ENCODED
        .matcher(printed.strip().replace("&#43;", "+"))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    new String(
                        Base64.getDecoder().decode(found.group(1)), StandardCharsets.UTF_8)));
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What Hugo says where it fails; empty where it builds. */
  private String run() throws IOException, InterruptedException {
    return HugoProgram.build(site);
  }
}
