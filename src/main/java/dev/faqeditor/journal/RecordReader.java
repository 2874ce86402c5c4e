package dev.faqeditor.journal;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.editor.Draft;
import dev.faqeditor.file.Fingerprint;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Range;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link RecordWriter} has written; throws where it can't have written that. */
final class RecordReader {

  private final ByteBuffer in;

  /** Reads these bytes, which are nobody else's. */
  RecordReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  Base base() throws IOException {
    try {
      return new Base(Path.of(string()), new Fingerprint(string(), in.getInt()), string());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  Entry entry() throws IOException {
    try {
      return new Entry(in.getLong(), edit(), drafts());
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(RuntimeException cause) {
    return new IOException("not a record of a journal", cause);
  }

  private Edit edit() {
    int count = in.getInt();
    List<Splice> splices = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      splices.add(new Splice(new Span(in.getInt(), in.getInt()), string()));
    }
    return new Edit(splices);
  }

  private List<Draft> drafts() {
    int count = in.getInt();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      drafts.add(
          new Draft(
              Node.Kind.valueOf(name()),
              in.getInt(),
              new FieldName(FieldName.Kind.valueOf(name()), string(), in.getInt()),
              string(),
              Refusal.valueOf(name()),
              string(),
              new Range(in.getInt(), in.getInt())));
    }
    return drafts;
  }

  private String name() {
    return new String(bytes(in.getShort()), StandardCharsets.US_ASCII);
  }

  private String string() {
    boolean isUtf8 = in.get() != 0;
    byte[] written = bytes(in.getInt());
    if (isUtf8) {
      return new String(written, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(written.length / 2);
    ByteBuffer.wrap(written).asCharBuffer().chars().forEach(c -> text.append((char) c));
    return text.toString();
  }

  private byte[] bytes(int length) {
    if (length < 0 || length > in.remaining()) {
      throw new IllegalArgumentException("no such length: " + length);
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }
}
