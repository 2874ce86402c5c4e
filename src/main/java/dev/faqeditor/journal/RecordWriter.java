package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Splice;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes down the parts of a record; {@link RecordReader} reads them in the same order. */
final class RecordWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private RecordWriter() {}

  static byte[] bytesOf(Base base) {
    RecordWriter writer = new RecordWriter();
    return writer.written(
        () -> {
          writer.string(base.page().toString());
          writer.string(base.onDisk().sha256());
          writer.out.writeInt(base.onDisk().length());
          writer.string(base.text());
        });
  }

  static byte[] bytesOf(Entry entry) {
    RecordWriter writer = new RecordWriter();
    return writer.written(
        () -> {
          writer.out.writeLong(entry.time());
          writer.out.writeInt(entry.edit().splices().size());
          for (Splice splice : entry.edit().splices()) {
            writer.out.writeInt(splice.span().start());
            writer.out.writeInt(splice.span().end());
            writer.string(splice.replacement());
          }
          writer.out.writeInt(entry.drafts().size());
          for (Draft draft : entry.drafts()) {
            writer.draft(draft);
          }
        });
  }

  private void draft(Draft draft) throws IOException {
    out.writeUTF(draft.kind().name());
    out.writeInt(draft.at());
    out.writeUTF(draft.field().kind().name());
    string(draft.field().key());
    out.writeInt(draft.field().occurrence());
    string(draft.value());
    out.writeUTF(draft.reason().name());
    string(draft.detail());
    out.writeInt(draft.before().anchor());
    out.writeInt(draft.before().position());
  }

  /** A text may hold halves of surrogate pairs, which only UTF-16 can write. */
  private void string(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean fits = new String(utf8, StandardCharsets.UTF_8).equals(text);
    Charset charset = fits ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE;
    byte[] written = fits ? utf8 : halves(text);
    out.writeBoolean(charset.equals(StandardCharsets.UTF_8));
    out.writeInt(written.length);
    out.write(written);
  }

  private static byte[] halves(String text) {
    byte[] written = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      written[2 * i] = (byte) (text.charAt(i) >> 8);
      written[2 * i + 1] = (byte) text.charAt(i);
    }
    return written;
  }

  private interface Writing {
    void run() throws IOException;
  }

  private byte[] written(Writing writing) {
    try {
      writing.run();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array takes all
    }
  }
}
