package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.hugo.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever stands in a site's files and on its pages, asking about it ends with an answer. */
class SiteLaws {

  private static final List<String> PIECES =
      List.of(
          "/",
          "..",
          ".",
          "a",
          "faq",
          "%",
          "%2e%2e",
          "%00",
          "\0",
          "#",
          "?",
          ":",
          "//",
          "\\",
          "é",
          "\uD83D",
          " ",
          "{{",
          "}}",
          "\"",
          "<link ",
          "rel=stylesheet ",
          "href=",
          ">",
          "`",
          ".css",
          "index.md",
          "_index",
          "[",
          "]",
          "= ",
          "\n",
          "theme = 'a'",
          "module.mounts",
          "languages.",
          "source = '\0'",
          "permalinks",
          ":sections[",
          "1:",
          "last",
          ":year",
          "url: ",
          "slug: ");

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("laws").toRealPath();
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 150, seed = "1")
  void aSiteOfAnyTextsHasAnswers(
      @ForAll("texts") String configuration,
      @ForAll("texts") String template,
      @ForAll("texts") String frontMatter,
      @ForAll("texts") String href) {
    String page = "---\n" + frontMatter + "\n---\n";
    SmallSite site =
        new SmallSite(folder)
            .with("hugo.toml", configuration)
            .with("layouts/baseof.html", template)
            .with("content/faq/a.md", page);
    Site read = site.read();
    assertThat(read.stylesheets()).isEmpty();
    read.page(folder.resolve("content/faq/a.md"), page)
        .ifPresent(
            from -> {
              assertThat(from.address()).startsWith("/");
              assertThat(read.resolve(href, from)).isNotNull();
              assertThat(read.ref(href, from, "en")).isNotNull();
              assertThat(read.image(href, from)).isInstanceOf(SiteFile.Refused.class);
            });
    assertThat(read.shortcode(href, "en")).isEmpty();
    assertThat(read.partial(href)).isEmpty();
    assertThat(read.staticFile(href)).isInstanceOf(SiteFile.Refused.class);
  }

  @Property(seed = "1")
  void resolvingAPathNeverLeavesTheTop(@ForAll("texts") String path) {
    String resolved = UrlText.resolved(path);
    assertThat(resolved).startsWith("/");
    assertThat(resolved.split("/", -1)).doesNotContain("..", ".");
  }

  @Property(seed = "1")
  void patternsOfPermalinksAlwaysExpand(@ForAll("texts") String pattern) {
    ContentFile file = ContentFile.of(Path.of("a.md"), "s/t/a.md", Set.of(), "en", false);
    assertThat(
            new PermalinkPattern(pattern)
                .expand(file, Settings.NONE, List.of("s", "t"), text -> text))
        .isNotNull();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
  }
}
