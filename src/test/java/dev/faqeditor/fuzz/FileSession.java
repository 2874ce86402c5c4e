package dev.faqeditor.fuzz;

import static dev.faqeditor.fuzz.Journey.require;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.PageContext;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import dev.faqeditor.merge.Replacement;
import dev.faqeditor.text.Edit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/**
 * One editor on one real file for a long time: random edits, saves, and reloads of what somebody
 * else has written. Whatever is on disk is compared, byte by byte, with what should be there.
 */
final class FileSession {

  /** Beyond this, in UTF-16 units, the page starts anew, as otherwise it would grow for ever. */
  private static final int LARGEST = 40_000;

  private final Path path;
  private final String original;
  private final Random random;
  private final Editor editor;
  private final RandomEdits edits;
  private FaqFile file;
  private long edited;
  private long saves;
  private long reloads;
  private long undone;

  /** Opens a page. */
  FileSession(Path page, long seed) {
    path = page;
    random = new Random(seed);
    file = read();
    original = file.text();
    editor = new Editor(parse(original), () -> Instant.ofEpochMilli(edited * 100));
    edits = new RandomEdits(editor, random);
  }

  /** Types, rearranges, undoes or does again, once. */
  void edit() {
    edits.once();
    edited++;
    String text = editor.state().document().text();
    if (text.length() > LARGEST || text.indexOf('\0') >= 0) {
      startAnew();
    }
  }

  /** Takes all back, which must give the page as it was opened, and opens it again. */
  private void startAnew() {
    String before = file.text();
    edits.undoAll();
    require(editor.state().document().text().equals(original), "all undone is the original");
    FaqDocument again = parse(original);
    editor.open(again);
    undone++;
    require(file.text().equals(before), "undoing writes nothing");
  }

  /** Saves, and compares what is on disk with the text; every so often with nothing edited. */
  void save() {
    if (random.nextInt(10) == 0) {
      startAnew();
    }
    String text = editor.state().document().text();
    if (!(file.save(text) instanceof SaveResult.Saved saved)) {
      throw new AssertionError("not saved");
    }
    file = saved.file();
    editor.saved(text);
    require(Arrays.equals(onDisk(), utf8(text)), "the bytes on disk are the text's");
    require(read().text().equals(text), "the file reads as it was saved");
    require(!editor.state().isDirty() || !editor.state().drafts().isEmpty(), "nothing to save");
    saves++;
  }

  /** Somebody else writes the file; the next save is refused, and what they wrote is taken. */
  void reload() {
    String theirs = Fragments.scribble(editor.state().document().text(), random).replace("\0", "");
    byte[] bytes = utf8(theirs + "\n<!-- " + reloads + " -->\n");
    write(bytes);
    SaveResult refused = file.save(editor.state().document().text() + "x");
    require(refused instanceof SaveResult.ChangedOnDisk, "the change on disk is seen");
    require(Arrays.equals(onDisk(), bytes), "what somebody else wrote stays");
    file = read();
    FaqDocument before = editor.state().document();
    Replacement made = Replacement.between(before, parse(file.text()));
    Edit edit = made.edit();
    editor.replace(Act.RELOAD, made.after(), edit, made.moves(), file.text());
    require(editor.state().document().text().equals(file.text()), "the page is what is on disk");
    require(edit.apply(before.text()).equals(file.text()), "the edit leads to it");
    reloads++;
  }

  /** What has been done, in words. */
  String figures() {
    return "%,d edits, %,d saves, %,d reloads, %,d times all undone"
        .formatted(edited, saves, reloads, undone);
  }

  private FaqFile read() {
    if (FaqFile.read(path) instanceof ReadResult.Opened opened) {
      return opened.file();
    }
    throw new AssertionError("not opened");
  }

  private FaqDocument parse(String text) {
    return FaqDocument.parse(
        text, new PageContext(PageContext.COMMON.shortcodes(), file.encoding().charset()));
  }

  private byte[] onDisk() {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(byte[] bytes) {
    try {
      Files.write(path, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
