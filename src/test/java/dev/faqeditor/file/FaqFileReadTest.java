package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.ChildProcess;
import dev.faqeditor.file.ReadResult.Opened;
import dev.faqeditor.file.ReadResult.Reason;
import dev.faqeditor.file.ReadResult.Unreadable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaqFileReadTest {

  @TempDir private Path folder;
  private Path page;

  @BeforeEach
  void namePage() {
    page = folder.resolve("vanliga-frågor.md");
  }

  @Test
  void aByteOrderMarkAndEveryLineEndStayInTheText() throws IOException {
    String text = "\uFEFF---\r\ntitle: Frågor\r---\n\u2028slut";
    Files.writeString(page, text);

    assertThat(opened()).isEqualTo(new FaqFile(page, text, TextEncoding.UTF_8, onDisk()));
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws IOException {
    Files.createFile(page);

    assertThat(opened()).isEqualTo(new FaqFile(page, "", TextEncoding.UTF_8, onDisk()));
  }

  @Test
  void whatIsNotUtf8IsWindows1252() throws IOException {
    Files.write(page, HexFormat.of().parseHex("93 4B F6 70 A0 80 35 94 85".replace(" ", "")));

    String text = "\u201CKöp\u00A0€5\u201D…";
    assertThat(opened()).isEqualTo(new FaqFile(page, text, TextEncoding.WINDOWS_1252, onDisk()));
  }

  @Test
  void whatHasAByteThatWindows1252LacksIsIso88591() throws IOException {
    Files.write(page, new byte[] {'K', (byte) 0xF6, 'p', (byte) 0x81});

    assertThat(opened())
        .isEqualTo(new FaqFile(page, "Köp\u0081", TextEncoding.ISO_8859_1, onDisk()));
  }

  @Test
  void bytesThatFitNoEncodingAndHoldControlCharactersAreNotText() throws IOException {
    Files.write(page, new byte[] {1, (byte) 0xF6, 2, (byte) 0x81});

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.NOT_TEXT));
  }

  @Test
  void aNulIsNotText() throws IOException {
    Files.writeString(page, "a\0b");

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.NOT_TEXT));
  }

  @Test
  void utf16IsNotText() throws IOException {
    Files.writeString(page, "# Frågor", StandardCharsets.UTF_16);

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.NOT_TEXT));
  }

  @Test
  void over20MegabytesIsTooLarge() throws IOException {
    makeZeros(FaqFile.MAX_BYTES + 1);

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.TOO_LARGE));
  }

  @Test
  void exactly20MegabytesIsRead() throws IOException {
    makeZeros(FaqFile.MAX_BYTES);

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.NOT_TEXT));
  }

  @Test
  void nothingThereIsMissing() {
    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.MISSING));
  }

  @Test
  void aLinkToNothingIsMissing() throws IOException {
    Files.createSymbolicLink(page, Path.of("gone.md"));

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.MISSING));
  }

  @Test
  void aLinkIsFollowedAndItsPathKept() throws IOException {
    Files.writeString(folder.resolve("real.md"), "text");
    Files.createSymbolicLink(page, Path.of("real.md"));

    assertThat(opened()).isEqualTo(new FaqFile(page, "text", TextEncoding.UTF_8, onDisk()));
  }

  @Test
  void aLinkToItselfFailsInTheSystemsWords() throws IOException {
    Files.createSymbolicLink(page, page);

    assertThat(FaqFile.read(page))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.reason()).isEqualTo(Reason.FAILED);
              assertThat(unreadable.detail()).isNotEmpty().doesNotContain(page.toString());
            });
  }

  @Test
  void aFolderIsAFolder() throws IOException {
    Files.createDirectory(page);

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.FOLDER));
  }

  @Test
  void theEmptyPathIsAFolder() {
    Path here = Path.of("");

    assertThat(FaqFile.read(here)).isEqualTo(new Unreadable(here, Reason.FOLDER, ""));
  }

  @Test
  void aPipeIsNotOpened() throws Exception {
    ChildProcess.run("mkfifo", page.toString());

    assertThat(FaqFile.read(page)).isEqualTo(refused(Reason.NOT_A_FILE));
  }

  private FaqFile opened() {
    assertThat(FaqFile.read(page)).isInstanceOf(Opened.class);
    return ((Opened) FaqFile.read(page)).file();
  }

  private Unreadable refused(Reason reason) {
    return new Unreadable(page, reason, "");
  }

  private Fingerprint onDisk() throws IOException {
    return Fingerprint.of(Files.readAllBytes(page));
  }

  private void makeZeros(long bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(page.toFile(), "rw")) {
      file.setLength(bytes);
    }
  }
}
