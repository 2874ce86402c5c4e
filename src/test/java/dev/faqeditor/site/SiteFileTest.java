package dev.faqeditor.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFileTest {

  private static final String GIF = "GIF89a and more";

  @TempDir Path folder;

  private SmallSite site;

  @BeforeEach
  void makeSite() {
    site = new SmallSite(folder.resolve("site"));
    site.with("hugo.toml", "theme = 't'\nstaticDir = ['static', 'more']")
        .with("static/a.gif", GIF)
        .with("static/both.gif", GIF)
        .with("more/both.gif", GIF + " from more")
        .with("themes/t/static/both.gif", GIF + " from the theme")
        .with("themes/t/static/t.gif", GIF + " from the theme")
        .with("assets/b.svg", "<?xml version='1.0'?><!-- b --><svg xmlns='x'/>");
  }

  @ParameterizedTest
  @CsvSource({
    "/a.gif, GIF89a and more",
    "a.gif, GIF89a and more",
    "/both.gif, GIF89a and more from more",
    "/t.gif, GIF89a and more from the theme",
  })
  void staticFilesAreTakenInHugosOrder(String path, String text) {
    assertThat(site.read().staticFile(path))
        .isInstanceOfSatisfying(
            SiteFile.Found.class,
            found -> {
              assertThat(new String(found.toArray(), StandardCharsets.UTF_8)).isEqualTo(text);
              assertThat(found.type()).contains(MediaType.GIF);
            });
  }

  @Test
  void anSvgIsMarkedAsADocument() {
    assertThat(site.read().asset("b.svg"))
        .isInstanceOfSatisfying(
            SiteFile.Found.class,
            found -> assertThat(found.type().orElseThrow().isDocument()).isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "/none.gif, MISSING",
    "/a.gif/b, MISSING",
    "/../../secret.gif, MISSING",
    "/link.gif, OUTSIDE",
    "/linked/secret.gif, OUTSIDE",
    "/folder, NOT_A_FILE",
    "/pipe, NOT_A_FILE",
    "/large.gif, TOO_LARGE",
  })
  void whatIsNoPlainFileInsideIsRefused(String path, Refusal reason) throws Exception {
    Files.writeString(folder.resolve("secret.gif"), GIF);
    Path statics = site.root().resolve("static");
    Files.createSymbolicLink(statics.resolve("link.gif"), folder.resolve("secret.gif"));
    Files.createSymbolicLink(statics.resolve("linked"), folder);
    Files.createDirectory(statics.resolve("folder"));
    new ProcessBuilder("mkfifo", statics.resolve("pipe").toString()).start().waitFor();
    try (RandomAccessFile large =
        new RandomAccessFile(statics.resolve("large.gif").toFile(), "rw")) {
      large.setLength(Site.MAX_FILE + 1);
    }
    assertThat(site.read().staticFile(path)).isEqualTo(new SiteFile.Refused(reason));
  }

  @Test
  void aLinkThatStaysInsideIsFollowed() throws IOException {
    Files.createSymbolicLink(
        site.root().resolve("static/c.gif"), site.root().resolve("static/a.gif"));
    assertThat(site.read().staticFile("/c.gif")).isInstanceOf(SiteFile.Found.class);
  }

  @Test
  void aThemeThatLeadsOutIsNotRead() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside/layouts/shortcodes"));
    Files.writeString(outside.resolve("q.html"), "secret");
    Files.createSymbolicLink(site.root().resolve("themes/out"), folder.resolve("outside"));
    site.with("hugo.toml", "theme = 'out'");
    Site read = site.read();
    assertThat(read.problems())
        .extracting(SiteProblem::kind)
        .containsExactly(SiteProblem.Kind.OUTSIDE);
    assertThat(read.shortcodeNames()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><svg></svg>", "<svgx>", "<!-- open", "PNG", "BM"})
  void whatIsNoImageHasNoType(String text) {
    assertThat(MediaType.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }
}
