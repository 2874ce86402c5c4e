package dev.faqeditor.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.SampleSite;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.site.Site;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of the site are shown; nothing outside of it is ever read. */
class SitePageFilesTest {

  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5E"
                  + "rkJggg==");

  @TempDir private Path folder;
  private Path site;
  private Path page;

  @BeforeEach
  void aSiteWithLinksThatLeadOut() throws IOException {
    site = folder.resolve("webb");
    SampleSite.copyTo(site);
    page = site.resolve("content/sv/vanliga-fragor.md");
    Files.write(folder.resolve("canary.png"), DOT);
    Files.write(site.resolve("static/inside.png"), DOT);
    Files.write(site.resolve("content/sv/beside.png"), DOT);
    Files.createDirectories(site.resolve("assets/img"));
    Files.write(site.resolve("assets/img/asset.png"), DOT);
    Files.createSymbolicLink(site.resolve("static/link.png"), folder.resolve("canary.png"));
    Files.createSymbolicLink(site.resolve("static/out"), folder);
    Files.createSymbolicLink(site.resolve("static/passwd.png"), Path.of("/etc/passwd"));
    try (RandomAccessFile large =
        new RandomAccessFile(site.resolve("static/large.png").toFile(), "rw")) {
      large.write(DOT);
      large.setLength(Site.MAX_FILE + 1L);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/inside.png",
        "/img/asset.png",
        "img/asset.png",
        "/inside.png?v=2",
        "https://www.grynnleden.example/inside.png"
      })
  void filesOfTheSiteBecomeDataUrls(String address) {
    assertThat(files().dataUrl(address))
        .hasValueSatisfying(url -> assertThat(url).startsWith("data:image/png;base64,iVBOR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/link.png",
        "/out/canary.png",
        "/passwd.png",
        "../../../canary.png",
        "/../../canary.png",
        "/%2e%2e/%2e%2e/canary.png",
        "file:///etc/passwd",
        "/large.png",
        "/css",
        "/css/site.css",
        "https://other.example/inside.png",
        "//other.example/inside.png",
        "data:text/html,x",
        "",
        "\0",
      })
  void nothingElseIsRead(String address) {
    assertThat(files().dataUrl(address)).isEmpty();
  }

  @Test
  void aPageShowsItsImagesAndNamesTheOthers() {
    PreviewPage shown =
        PreviewPage.of(
            FaqDocument.parse(
                "![inne](/inside.png) ![ute](/link.png) ![borta](https://x.example/a.png)\n"),
            PreviewSite.of(Site.around(page).orElseThrow(), page));
    assertThat(shown.html())
        .contains("<img src=\"data:image/png;base64,")
        .contains("ute")
        .contains("/link.png")
        .contains("https://x.example/a.png");
  }

  @Test
  void aStylesheetTakesFilesOfTheSiteFromItsFolderOnly() throws IOException {
    Files.writeString(
        site.resolve("static/css/site.css"),
        "a{background:url(../inside.png)} b{background:url(../link.png)}"
            + " i{background:url(../../../canary.png)} u{background:url(http://x.example/u.png)}");
    Site read = Site.around(page).orElseThrow();
    Optional<HarmlessCss> style = SiteStyle.of(read, read.stylesheets());
    assertThat(style).isPresent();
    assertThat(style.get().text()).containsOnlyOnce("data:image/png").doesNotContain("http:");
  }

  private PageFiles files() {
    return PreviewSite.of(Site.around(page).orElseThrow(), page).files();
  }
}
