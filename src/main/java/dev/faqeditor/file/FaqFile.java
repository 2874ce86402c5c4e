package dev.faqeditor.file;

import dev.faqeditor.file.ReadResult.Opened;
import dev.faqeditor.file.ReadResult.Unreadable;
import dev.faqeditor.file.SaveResult.ChangedOnDisk;
import dev.faqeditor.file.SaveResult.DiskState;
import dev.faqeditor.file.SaveResult.NotSaved;
import dev.faqeditor.file.SaveResult.Saved;
import dev.faqeditor.file.SaveResult.Unencodable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One file as it was read or last saved.
 *
 * <pre>{@code
 * if (FaqFile.read(path) instanceof Opened opened) {
 *   SaveResult result = opened.file().save(opened.file().text() + "\n");
 * }
 * }</pre>
 *
 * @param path as it was given; may be a symbolic link, which stays one
 * @param text all of the file, with its byte order mark and its own line ends
 * @param encoding how the text is written in the file, and will be again
 * @param onDisk the bytes last known to be on disk
 */
public record FaqFile(Path path, String text, TextEncoding encoding, Fingerprint onDisk) {

  /** The largest file that is read, in bytes: 20 MiB. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  /**
   * Reads a file, following symbolic links. Every failure is an {@link Unreadable}; a pipe or a
   * device is never opened, so this doesn't block.
   */
  public static ReadResult read(Path path) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return unreadable(path, ReadResult.Reason.FOLDER);
      }
      if (!attributes.isRegularFile()) {
        return unreadable(path, ReadResult.Reason.NOT_A_FILE);
      }
      if (attributes.size() > MAX_BYTES) {
        return unreadable(path, ReadResult.Reason.TOO_LARGE);
      }
      return understand(path, firstBytes(path, MAX_BYTES + 1));
    } catch (IOException e) {
      Failure failure = new Failure(e);
      return new Unreadable(path, failure.whileReading(), failure.detail());
    }
  }

  /** A file in UTF-8 that nobody has written yet. */
  public static FaqFile blank(Path path) {
    return new FaqFile(path, "", TextEncoding.UTF_8, Fingerprint.NOTHING);
  }

  /** Whether it has been read or written. */
  public boolean isOnDisk() {
    return !onDisk.equals(Fingerprint.NOTHING);
  }

  /**
   * Replaces the file by this text, unless it has changed on disk since, or, not having been
   * written yet, is there nevertheless; that is decided before anything is written. A change made
   * while the bytes are being written is not seen.
   */
  public SaveResult save(String newText) {
    return write(path, newText, Optional.of(onDisk));
  }

  /** Like {@link #save}, also when the file has changed on disk or is gone: the user said so. */
  public SaveResult saveOver(String newText) {
    return write(path, newText, Optional.empty());
  }

  /**
   * Writes the text to another path in the same encoding; a file that is there is replaced. A
   * symbolic link is followed, and its target made if it leads to nothing.
   */
  public SaveResult saveAs(Path target, String newText) {
    return write(target, newText, Optional.empty());
  }

  private SaveResult write(Path to, String newText, Optional<Fingerprint> expected) {
    OptionalInt unencodable = encoding.firstUnencodable(newText);
    if (unencodable.isPresent()) {
      return new Unencodable(unencodable.getAsInt());
    }
    byte[] bytes = newText.getBytes(encoding.charset());
    try {
      SaveTarget target = SaveTarget.of(to);
      Optional<SaveResult.Reason> refusal = target.refusal();
      if (refusal.isPresent()) {
        return new NotSaved(to, refusal.get(), "");
      }
      if (expected.isPresent()) {
        Optional<DiskState> change = target.changeSince(expected.get());
        if (change.isPresent()) {
          return new ChangedOnDisk(new FaqFile(path, newText, encoding, onDisk), change.get());
        }
      }
      target.replaceBy(bytes);
      return new Saved(new FaqFile(to, newText, encoding, Fingerprint.of(bytes)));
    } catch (IOException e) {
      Failure failure = new Failure(e);
      return new NotSaved(to, failure.whileSaving(), failure.detail());
    }
  }

  private static ReadResult understand(Path path, byte[] bytes) {
    if (bytes.length > MAX_BYTES) { // it grew, or its size was not the truth (as in /proc)
      return unreadable(path, ReadResult.Reason.TOO_LARGE);
    }
    Optional<Decoded> decoded = Decoded.of(bytes);
    if (decoded.isEmpty()) {
      return unreadable(path, ReadResult.Reason.NOT_TEXT);
    }
    String text = decoded.get().text();
    TextEncoding encoding = decoded.get().encoding();
    return new Opened(new FaqFile(path, text, encoding, Fingerprint.of(bytes)));
  }

  private static byte[] firstBytes(Path path, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limit);
    }
  }

  private static Unreadable unreadable(Path path, ReadResult.Reason reason) {
    return new Unreadable(path, reason, "");
  }
}
