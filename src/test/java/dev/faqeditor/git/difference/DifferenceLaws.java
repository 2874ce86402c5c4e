package dev.faqeditor.git.difference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.git.Base;
import dev.faqeditor.git.Blob;
import dev.faqeditor.git.Cleaned;
import dev.faqeditor.git.Conversion;
import dev.faqeditor.git.TestRepository;
import dev.faqeditor.git.WorkTree;
import dev.faqeditor.text.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The real git takes our patches, and a hunk that is taken back is what git itself takes back. */
class DifferenceLaws {

  private static Path folder;
  private static TestRepository repository;

  @BeforeContainer
  static void oneRepositoryForAll() throws IOException {
    folder = Files.createTempDirectory("difference");
    repository = TestRepository.init(folder.resolve("site"));
  }

  @AfterContainer
  static void remove() {
    TestRepository.delete(folder);
  }

  /** A version of a page in a repository, and the next. */
  record Case(
      String path, String autocrlf, String attributes, Optional<String> before, String after) {

    void put() throws IOException {
      repository.git("config", "core.autocrlf", autocrlf);
      repository.write(".gitattributes", attributes + "\n");
      repository.git("rm", "-q", "-r", "-f", "--ignore-unmatch", "pages");
      before.ifPresent(text -> repository.write(path, text));
      repository.commit("x");
      repository.write(path, after);
    }
  }

  @Property(tries = 50, seed = "1", shrinking = ShrinkingMode.OFF)
  void gitAppliesThePatchAndStoresTheSame(@ForAll("cases") Case page) throws IOException {
    page.put();
    BlobDifference difference = difference(page);

    byte[] patch = difference.patchBytes();
    if (patch.length > 0) {
      var applied = repository.run(patch, "apply", "--cached", "--whitespace=nowarn");
      assertThat(applied.errors()).isEmpty();
    }
    String ours = repository.git("ls-files", "-s", page.path());
    String header = header(repository.git("diff", "--cached", "HEAD", "--", page.path()));
    repository.git("reset", "-q");
    repository.git("add", page.path());

    assertThat(ours).isEqualTo(repository.git("ls-files", "-s", page.path()));
    assertThat(header(difference.patch())).isEqualTo(header);
  }

  @Property(tries = 50, seed = "1", shrinking = ShrinkingMode.OFF)
  void aHunkTakenBackIsWhatGitTakesBack(@ForAll("cases") Case page) throws IOException {
    page.put();
    BlobDifference difference = difference(page);
    WorkTree tree = repository.workTree(page.path());
    Path file = repository.root().resolve(page.path());
    Conversion conversion = (Conversion) tree.conversion(file);
    TakeBack takeBack = new TakeBack(difference, conversion);
    for (Hunk hunk : difference.hunks()) {
      if (page.before().isEmpty()) {
        continue; // git would take the whole file back
      }
      Optional<Edit> edit = takeBack.edit(hunk, page.after());
      repository.git("reset", "-q"); // "auto" looks at what the index has
      repository.git("add", page.path());
      byte[] patch = difference.patch(List.of(hunk)).getBytes(UTF_8);
      var applied =
          repository.run(patch, "apply", "--cached", "-R", "--whitespace=nowarn", "--recount");
      assertThat(applied.errors()).isEmpty();
      String wanted = repository.git("rev-parse", ":" + page.path());
      if (edit.isPresent()) {
        byte[] stored = conversion.toGit(edit.get().apply(page.after()).getBytes(UTF_8));
        assertThat(Blob.of(stored).id()).isEqualTo(wanted);
      } else {
        assertThat(conversion.lineEnds().isGuessed()).as("refused").isTrue();
      }
    }
    assertThat(difference.hunks().stream().flatMap(h -> h.lines().stream()).map(DiffLine::text))
        .allSatisfy(text -> assertThat(text).doesNotContain("\n"));
  }

  private static BlobDifference difference(Case page) {
    WorkTree tree = repository.workTree(page.path());
    Path file = repository.root().resolve(page.path());
    Optional<Blob> before =
        tree.base(file, UTF_8) instanceof Base.InHead in
            ? Optional.of(in.blob())
            : Optional.empty();
    Cleaned cleaned = tree.clean(file, page.after().getBytes(UTF_8));
    return BlobDifference.between(page.path(), before, ((Cleaned.Stored) cleaned).blob(), UTF_8);
  }

  private static String header(String patch) {
    int hunks = patch.indexOf("\n@@");
    return hunks < 0 ? patch.strip() : patch.substring(0, hunks).strip();
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<List<String>> lines = line().list().ofMaxSize(25);
    Arbitrary<String> bom = Arbitraries.of("", "", "\ufeff");
    Arbitrary<String> last = Arbitraries.of("", "", "end");
    return lines.flatMap(
        before ->
            Combinators.combine(
                    Arbitraries.of("pages/a.md", "pages/frågor och svar.md", "pages/x/\"q\".md"),
                    Arbitraries.of("false", "true", "input"),
                    Arbitraries.of("", "* text=auto", "*.md text", "* -text", "* eol=crlf"),
                    changes().list().ofMaxSize(6),
                    Combinators.combine(bom, last, bom, last).as(List::of),
                    Arbitraries.integers().between(0, 9))
                .as(
                    (path, autocrlf, attributes, changes, ends, isNew) ->
                        new Case(
                            path,
                            autocrlf,
                            attributes,
                            isNew == 0
                                ? Optional.empty()
                                : Optional.of(ends.get(0) + String.join("", before) + ends.get(1)),
                            ends.get(2)
                                + String.join("", changed(before, changes))
                                + ends.get(3))));
  }

  private static Arbitrary<String> line() {
    Arbitrary<String> text =
        Arbitraries.of("", "a", "b", "Fråga", "s\u00advar ", "x\u2028y", "+", "@@", "\\ No");
    Arbitrary<String> ends = // a lone \r makes git see no text
        Arbitraries.frequency(Tuple.of(60, "\n"), Tuple.of(40, "\r\n"), Tuple.of(1, "\r"));
    return Combinators.combine(text, ends).as(String::concat);
  }

  private record Change(int at, int removed, List<String> added) {}

  private static Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 25),
            Arbitraries.integers().between(0, 3),
            line().list().ofMaxSize(3))
        .as(Change::new);
  }

  private static List<String> changed(List<String> before, List<Change> changes) {
    List<String> lines = new ArrayList<>(before);
    for (Change change : changes) {
      int at = Math.min(change.at(), lines.size());
      lines.subList(at, Math.min(at + change.removed(), lines.size())).clear();
      lines.addAll(at, change.added());
    }
    return lines;
  }
}
