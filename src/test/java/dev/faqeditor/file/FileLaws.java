package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.file.ReadResult.Opened;
import dev.faqeditor.file.ReadResult.Unreadable;
import dev.faqeditor.file.SaveResult.Saved;
import dev.faqeditor.file.SaveResult.Unencodable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** What holds for every file and every text. */
class FileLaws {

  private Path folder;
  private Path page;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("faq-laws");
    page = folder.resolve("faq.md");
  }

  @AfterProperty
  void removeFolder() throws IOException {
    Files.deleteIfExists(page);
    Files.delete(folder); // fails if a temporary file was left
  }

  @Property(tries = 500, seed = "1")
  void whatIsOpenedEncodesToTheSameBytes(@ForAll("contents") byte[] bytes) throws IOException {
    Files.write(page, bytes);

    ReadResult result = FaqFile.read(page);

    if (result instanceof Opened opened) {
      FaqFile file = opened.file();
      assertThat(file.text().getBytes(file.encoding().charset())).isEqualTo(bytes);
      assertThat(file.onDisk()).isEqualTo(Fingerprint.of(bytes));
    } else {
      assertThat(result).isEqualTo(new Unreadable(page, ReadResult.Reason.NOT_TEXT, ""));
    }
  }

  @Property(tries = 200, seed = "1")
  void savingWhatWasOpenedChangesNoByte(@ForAll("contents") byte[] bytes) throws IOException {
    Files.write(page, bytes);

    if (FaqFile.read(page) instanceof Opened opened) {
      assertThat(opened.file().save(opened.file().text())).isEqualTo(new Saved(opened.file()));
    }

    assertThat(page).hasBinaryContent(bytes);
  }

  @Property(tries = 200, seed = "1")
  void whatIsSavedIsReadAsTheSameText(@ForAll("texts") String text, @ForAll TextEncoding encoding) {
    SaveResult result = unsaved(encoding).saveAs(page, text);

    if (result instanceof Saved saved) {
      assertThat(saved.file().text()).isEqualTo(text);
      assertThat(FaqFile.read(page)).isInstanceOf(Opened.class);
      FaqFile read = ((Opened) FaqFile.read(page)).file();
      assertThat(read.text()).isEqualTo(text);
      assertThat(read.onDisk()).isEqualTo(saved.file().onDisk());
    } else {
      int offset = encoding.firstUnencodable(text).orElseThrow();
      assertThat(result).isEqualTo(new Unencodable(offset));
    }
    assertThat(folder.toFile().list()).isSubsetOf("faq.md");
  }

  @Property(tries = 200, seed = "1")
  void aSavedFileCanBeSavedAgain(
      @ForAll("wellFormed") String first, @ForAll("wellFormed") String then) {
    FaqFile saved = ((Saved) unsaved(TextEncoding.UTF_8).saveAs(page, first)).file();

    assertThat(saved.save(then)).isInstanceOf(Saved.class);
    assertThat(page).hasBinaryContent(then.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 200, seed = "1")
  void aRefusedTextLeavesTheFileAlone(@ForAll("texts") String text) throws IOException {
    Files.writeString(page, "old");
    FolderState before = FolderState.of(folder);
    FaqFile file = ((Opened) FaqFile.read(page)).file();

    SaveResult result = file.save(text + "\uD83D");

    assertThat(result).isInstanceOf(Unencodable.class);
    assertThat(FolderState.of(folder)).isEqualTo(before);
  }

  @Property(seed = "1")
  void utf8LacksHalfPairsAndWhatWeDoNotRead(@ForAll("texts") String text) {
    assertThat(TextEncoding.UTF_8.firstUnencodable(text)).isEqualTo(firstHalfPairOrElseNul(text));
  }

  @Property(seed = "1")
  void everyLatin1TextOpensAsWindows1252(@ForAll("latin1") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(TextEncoding.WINDOWS_1252.decode(bytes)).contains(text);
  }

  @Provide
  Arbitrary<byte[]> contents() {
    Arbitrary<byte[]> anything = Arbitraries.bytes().array(byte[].class);
    Arbitrary<byte[]> noNul = Arbitraries.bytes().filter(b -> b != 0).array(byte[].class);
    Arbitrary<byte[]> utf8 = texts().map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> ansi = texts().map(t -> t.getBytes(TextEncoding.WINDOWS_1252.charset()));
    Arbitrary<byte[]> noControl =
        Arbitraries.bytes().filter(b -> b < 0 || b >= ' ').array(byte[].class);
    return Arbitraries.oneOf(anything, noNul, noControl, utf8, ansi);
  }

  /** Pages as they come, and all that has ever got lost in one. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> awkward =
        Arbitraries.of(
            "\uFEFF",
            "\r",
            "\n",
            "\r\n",
            "\t",
            " \n",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u2028",
            "å",
            "Ã¥",
            "Â",
            "€",
            "…",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "\0",
            "\uFFFD",
            "\uFFFE");
    Arbitrary<String> letters = Arbitraries.strings().ascii().ofMaxLength(20);
    Arbitrary<String> part = Arbitraries.oneOf(awkward, letters);
    Arbitrary<String> page = part.list().ofMaxSize(8).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(page, Arbitraries.strings().all());
  }

  @Provide
  Arbitrary<String> wellFormed() {
    return texts().filter(text -> firstHalfPairOrElseNul(text).isEmpty());
  }

  @Provide
  Arbitrary<String> latin1() {
    return Arbitraries.strings()
        .withCharRange('\u0001', '\u007F')
        .withCharRange('\u00A0', '\u00FF');
  }

  private FaqFile unsaved(TextEncoding encoding) {
    return new FaqFile(page, "", encoding, Fingerprint.of(new byte[0]));
  }

  private static OptionalInt firstHalfPairOrElseNul(String text) {
    OptionalInt half =
        IntStream.range(0, text.length())
            .filter(i -> Character.isSurrogate(text.charAt(i)) && !isInPair(text, i))
            .findFirst();
    int nul = text.indexOf('\0');
    return half.isPresent() || nul < 0 ? half : OptionalInt.of(nul);
  }

  private static boolean isInPair(String text, int i) {
    boolean opens = i + 1 < text.length() && isPair(text, i);
    boolean closes = i > 0 && isPair(text, i - 1);
    return opens || closes;
  }

  private static boolean isPair(String text, int i) {
    return Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
