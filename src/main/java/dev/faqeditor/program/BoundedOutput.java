package dev.faqeditor.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a process says, read as it says it, so that it is never held up; the first MiB is kept. */
final class BoundedOutput {

  private static final int MAX_BYTES = 1024 * 1024;

  /** So long something that outlives it may hold its output open, in milliseconds. */
  private static final long PATIENCE_MS = 1_000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread reader;

  private BoundedOutput(InputStream stream) {
    reader = new Thread(() -> read(stream), "program-output");
    reader.setDaemon(true);
  }

  static BoundedOutput of(InputStream stream) {
    BoundedOutput output = new BoundedOutput(stream);
    output.reader.start();
    return output;
  }

  /** All that has been said once the process has ended. */
  String text() throws InterruptedException {
    reader.join(PATIENCE_MS);
    synchronized (kept) {
      return kept.toString(StandardCharsets.UTF_8);
    }
  }

  private void read(InputStream stream) {
    try (stream) {
      try {
        keep(stream);
      } catch (IOException takenOver) {
        // when a process ends, the JVM puts what is left in the pipe's place, maybe just now
        keep(stream);
      }
    } catch (IOException ended) {
      // the process is gone; what it said is kept
    }
  }

  private void keep(InputStream stream) throws IOException {
    byte[] buffer = new byte[8192];
    for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
      synchronized (kept) {
        kept.write(buffer, 0, Math.min(length, MAX_BYTES - kept.size()));
      }
    }
  }
}
