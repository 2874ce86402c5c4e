package dev.faqeditor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.editor.Draft;
import dev.faqeditor.file.Fingerprint;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What holds for every sequence of changes, and for every damage to what was written of it. */
class JournalLaws {

  private static final InstantSource CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("journal-laws");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    Files.deleteIfExists(path());
    Files.delete(folder); // fails if a temporary file was left
  }

  private Path path() {
    return folder.resolve("a.journal");
  }

  @Property(tries = 80, seed = "1")
  void whatWasWrittenLastIsRead(@ForAll("bases") Base base, @ForAll("changes") List<Contents> all)
      throws IOException {
    Contents last = write(base, all).get(all.size() - 1);
    if (all.stream().allMatch(contents -> contents.isSavedIn(base))) {
      assertThat(path()).doesNotExist();
    } else {
      JournalText read = JournalText.read(Files.readAllBytes(path())).orElseThrow();
      assertThat(read.base()).isEqualTo(base);
      assertThat(read.contents()).isEqualTo(last);
    }
  }

  @Property(tries = 80, seed = "1")
  void aTornJournalGivesAllChangesBeforeTheTear(
      @ForAll("bases") Base base, @ForAll("changes") List<Contents> all, @ForAll Random random)
      throws IOException {
    List<Long> lengths = new ArrayList<>();
    List<Contents> written = write(base, all, lengths);
    byte[] bytes = bytes();
    for (int i = 0; i < 20; i++) {
      int length = random.nextInt(bytes.length + 1);
      Optional<Contents> whole = Optional.empty(); // the last that fits into the length
      for (int n = 0; n < lengths.size(); n++) {
        if (lengths.get(n) <= length) {
          whole = Optional.of(written.get(n));
        }
      }
      assertThat(JournalText.read(Arrays.copyOf(bytes, length)).map(JournalText::contents))
          .isEqualTo(whole);
    }
  }

  @Property(tries = 80, seed = "1")
  void aDamagedJournalGivesWhatOnceWasAndNothingElse(
      @ForAll("bases") Base base, @ForAll("changes") List<Contents> all, @ForAll Random random)
      throws IOException {
    List<Contents> written = write(base, all);
    byte[] bytes = bytes();
    for (int i = 0; i < 20 && bytes.length > 0; i++) {
      byte[] damaged = bytes.clone();
      for (int flips = random.nextInt(4); flips >= 0; flips--) {
        damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      JournalText.read(damaged)
          .map(JournalText::contents)
          .ifPresent(read -> assertThat(read).isIn(written));
    }
  }

  @Property(tries = 80, seed = "1")
  void anyBytesAreReadWithoutFailing(@ForAll byte[] bytes) {
    assertThat(JournalText.read(bytes)).isEmpty();
    byte[] framed = new Frames().frame(bytes); // well framed, but no base
    byte[] file = Arrays.copyOf(Frames.START, Frames.START.length + framed.length);
    System.arraycopy(framed, 0, file, Frames.START.length, framed.length);
    assertThat(Frames.read(file)).hasSize(1);
    assertThat(JournalText.read(file)).isEmpty();
  }

  @Property(tries = 3, seed = "1")
  void aJournalIsBoundedByThePageAndNotByTheNumberOfChanges(@ForAll Random random)
      throws IOException {
    Base base = new Base(Path.of("/p.md"), Fingerprint.NOTHING, "x".repeat(10_000));
    StringBuilder text = new StringBuilder(base.text());
    JournalFile file = new JournalFile(folder, "a.journal", CLOCK);
    Draft draft = draft(5, "y".repeat(1_000), "", Range.at(3));
    for (int i = 0; i < 2_000; i++) {
      text.setCharAt(random.nextInt(text.length()), (char) ('a' + random.nextInt(26)));
      file.mirror(base, new Contents(text.toString(), List.of(draft)));
      assertThat(Files.size(path())).isLessThan(3 * JournalFile.MOST_GROWTH);
    }
    assertThat(JournalText.read(bytes()).orElseThrow().contents())
        .isEqualTo(new Contents(text.toString(), List.of(draft)));
    file.remove();
  }

  @Example
  void theWayBackToWhatIsSavedIsAChangeLikeOthersAndNothingIsLostByIt() throws IOException {
    PageFolder page = new PageFolder(folder.resolve("page"));
    Owner gone = new Owner(Integer.MAX_VALUE, 0, 1); // Linux numbers them up to 4 million
    String name = page.journalOf(gone);
    Path journal = page.folder().resolve(name);
    Base base = new Base(Path.of("/p.md"), Fingerprint.NOTHING, "x".repeat(10_000));
    JournalFile file = new JournalFile(page.folder(), name, CLOCK);
    file.mirror(base, new Contents(base.text() + "w", List.of()));
    assertThat(page.lost()).hasSize(1);
    file.mirror(base, new Contents(base.text(), List.of()));
    assertThat(Files.size(journal)).as("no page is written again").isLessThan(11_000);
    file.mirror(base, new Contents("w" + base.text(), List.of()));
    assertThat(page.lost()).extracting(Lost::text).containsExactly("w" + base.text());
    file.mirror(base, new Contents(base.text(), List.of()));
    assertThat(page.lost()).isEmpty();
    assertThat(page.folder()).doesNotExist();
  }

  @Property(tries = 500, seed = "1")
  void whatWasLostComesBackWithoutOverwritingWhatChangedElsewhere(
      @ForAll("texts") String before,
      @ForAll("texts") String lostText,
      @ForAll("texts") String now) {
    Base base = new Base(Path.of("/p.md"), Fingerprint.NOTHING, before);
    Edit edit = Edit.between(before, lostText);
    Lost lost = new Lost(path(), base, edit, List.of(), Instant.EPOCH);
    Recovery recovery = Recovery.of(lost, now);
    String restored = recovery.edit().apply(now);
    switch (recovery.fit()) {
      case EXACT, WHOLE -> assertThat(restored).isEqualTo(lostText);
      case BESIDE -> {
        Edit theirs = Edit.between(before, now);
        Lost other = new Lost(path(), base, theirs, List.of(), Instant.EPOCH);
        assertThat(Recovery.of(other, lostText).edit().apply(lostText))
            .as("in whichever order")
            .isEqualTo(restored);
        assertThat(restored.length()).isEqualTo(before.length() + edit.growth() + theirs.growth());
      }
    }
  }

  @Example
  void changesOfDifferentPlacesAreBothKept() {
    Base base = new Base(Path.of("/p.md"), Fingerprint.NOTHING, "one two three four");
    Edit edit =
        Edit.between(base.text(), "ONE two three four")
            .then(Edit.between("ONE two three four", "ONE two three FOUR"));
    Lost lost =
        new Lost(path(), base, edit, List.of(draft(4, "x", "", Range.at(0))), Instant.EPOCH);
    Recovery beside = Recovery.of(lost, "one 2, two three four");
    assertThat(beside.fit()).isEqualTo(Recovery.Fit.BESIDE);
    assertThat(beside.edit().apply("one 2, two three four")).isEqualTo("ONE 2, two three FOUR");
    assertThat(beside.drafts().get(0).at()).isEqualTo(7);
    assertThat(Recovery.of(lost, "0ne two three four").fit()).isEqualTo(Recovery.Fit.WHOLE);
    assertThat(Recovery.of(lost, base.text()).fit()).isEqualTo(Recovery.Fit.EXACT);
  }

  /** What was written since the journal was last removed, in order. */
  private List<Contents> write(Base base, List<Contents> all) throws IOException {
    write(base, all, new ArrayList<>());
    return all;
  }

  /** The same, and how long the file was after each. */
  private List<Contents> write(Base base, List<Contents> all, List<Long> lengths)
      throws IOException {
    Files.deleteIfExists(path());
    JournalFile file = new JournalFile(folder, "a.journal", CLOCK);
    List<Contents> written = new ArrayList<>();
    for (Contents contents : all) {
      file.mirror(base, contents);
      if (Files.exists(path())) {
        written.add(contents);
        lengths.add(Files.size(path()));
      } else {
        written.clear();
        lengths.clear();
      }
    }
    return written;
  }

  private byte[] bytes() throws IOException {
    return Files.exists(path()) ? Files.readAllBytes(path()) : new byte[0];
  }

  @Provide
  Arbitrary<Base> bases() {
    return Combinators.combine(texts(), Arbitraries.of("/a/b.md", "/å/ß €.md"))
        .as(
            (text, page) ->
                new Base(
                    Path.of(page),
                    Fingerprint.of(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    text));
  }

  @Provide
  Arbitrary<List<Contents>> changes() {
    Arbitrary<Draft> drafts =
        Combinators.combine(
                Arbitraries.integers().between(0, 99),
                texts(),
                texts(),
                Arbitraries.integers().between(0, 9))
            .as((at, value, detail, caret) -> draft(at, value, detail, new Range(caret, at)));
    return Combinators.combine(texts(), drafts.list().ofMaxSize(2))
        .as(Contents::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Draft draft(int at, String value, String detail, Range before) {
    Node.Kind kind = Node.Kind.values()[at % 3];
    FieldName field =
        at % 2 == 0 ? FieldName.ANSWER : FieldName.frontMatter("k\uD800" + at, at % 3);
    Refusal reason = Refusal.values()[at % Refusal.values().length];
    return new Draft(kind, at, field, value, reason, detail, before);
  }

  /** Texts that share much, with all that a file or a control may hold. */
  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.of(
            "", "a", "Fråga\r\n", "svar \uD83D\uDE00", "\uD83D", "\0", "\n\n", "\uFEFF", "abcabc")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
