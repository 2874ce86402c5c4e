package dev.faqeditor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Line ends and attributes are git's: what we say that it stores and checks out, it does. */
class ConversionLaws {

  private static final String PAGE = "a/b/page.md";
  private static Path folder;
  private static TestRepository repository;

  @BeforeContainer
  static void oneRepositoryForAll() throws IOException {
    folder = Files.createTempDirectory("conversion");
    repository = TestRepository.init(folder.resolve("site"));
  }

  @AfterContainer
  static void remove() {
    TestRepository.delete(folder);
  }

  @Property(tries = 60, seed = "1", shrinking = ShrinkingMode.OFF)
  void whatIsStoredIsWhatGitAddStores(
      @ForAll("settings") Settings settings,
      @ForAll("contents") byte[] inIndex,
      @ForAll("contents") byte[] onDisk) {
    settings.put("");
    repository.write(PAGE, inIndex);
    repository.git("-c", "core.autocrlf=false", "-c", "core.attributesFile=", "add", "-A");
    settings.put();
    Path file = repository.write(PAGE, onDisk);

    Cleaned cleaned = repository.workTree(PAGE).clean(file, onDisk);

    repository.git("add", PAGE);
    byte[] stored = repository.run(new byte[0], "cat-file", "blob", ":" + PAGE).output();
    assertThat(cleaned)
        .isInstanceOfSatisfying(
            Cleaned.Stored.class,
            ours -> assertThat(text(ours.blob().bytes())).isEqualTo(text(stored)));
  }

  @Property(tries = 40, seed = "1", shrinking = ShrinkingMode.OFF)
  void theBaseIsWhatACheckoutWrites(
      @ForAll("settings") Settings settings, @ForAll("contents") byte[] stored) throws IOException {
    settings.put("");
    repository.write(PAGE, stored);
    repository.git("-c", "core.autocrlf=false", "add", "-A");
    repository.git("commit", "-q", "--allow-empty", "-m", "x");
    settings.put();
    Path file = repository.root().resolve(PAGE);

    Base base = repository.workTree(PAGE).base(file, ISO_8859_1);

    Files.delete(file);
    repository.git("checkout", "-q", "HEAD", "--", PAGE);
    String written = text(Files.readAllBytes(file));
    assertThat(base)
        .isInstanceOfSatisfying(
            Base.InHead.class, in -> assertThat(visible(in.text())).isEqualTo(written));
  }

  private static String text(byte[] bytes) {
    return visible(new String(bytes, ISO_8859_1));
  }

  private static String visible(String text) {
    return text.replace("\r", "<CR>").replace("\n", "<LF>");
  }

  /** What a repository may say about line ends. */
  record Settings(String autocrlf, String eol, List<String> rules, String nested, String info) {

    void put() {
      put(String.join("\n", rules) + "\n");
      repository.write("a/.gitattributes", nested + "\n");
      repository.write(".git/info/attributes", info + "\n");
      repository.git("config", "core.autocrlf", autocrlf);
      repository.git("config", "core.eol", eol);
    }

    void put(String attributes) {
      repository.write(".gitattributes", attributes);
      repository.write("a/.gitattributes", "");
      repository.write(".git/info/attributes", "");
    }
  }

  @Provide
  Arbitrary<Settings> settings() {
    Arbitrary<String> rule =
        Combinators.combine(
                Arbitraries.of(
                    "*.md", "*", "page.md", "/a/**", "a/b/*.md", "b/", "**/page.*", "[attr]mine"),
                Arbitraries.of(
                        "text",
                        "-text",
                        "!text",
                        "text=auto",
                        "eol=lf",
                        "eol=crlf",
                        "!eol",
                        "crlf",
                        "-crlf",
                        "crlf=input",
                        "binary",
                        "-binary",
                        "mine",
                        "text=true")
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3))
            .as((pattern, words) -> pattern + " " + String.join(" ", words));
    Arbitrary<String> maybe =
        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(1, rule));
    return Combinators.combine(
            Arbitraries.of("false", "true", "input"),
            Arbitraries.of("native", "lf", "crlf"),
            rule.list().ofMaxSize(3),
            maybe.map(line -> line.startsWith("[") ? "" : line),
            maybe)
        .as(Settings::new);
  }

  @Provide
  Arbitrary<byte[]> contents() {
    Arbitrary<String> usual = Arbitraries.of("å", "text", "\n", "\r\n", " ", "\u00ad");
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(30, usual), Tuple.of(1, Arbitraries.of("\r", "\u0007", "\u001a", "\f")));
    return piece.list().ofMaxSize(12).map(pieces -> String.join("", pieces).getBytes(UTF_8));
  }
}
