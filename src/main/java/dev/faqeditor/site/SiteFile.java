package dev.faqeditor.site;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/** What came of reading a file of a site. */
public sealed interface SiteFile {

  /**
   * The file was read.
   *
   * @param path where it really is
   * @param type what its bytes are, if they are an image
   * @param bytes all of it, read-only
   */
  record Found(Path path, Optional<MediaType> type, ByteBuffer bytes) implements SiteFile {

    /** The bytes read. */
    static Found of(Path path, byte[] bytes) {
      return new Found(
          path, MediaType.of(bytes), ByteBuffer.wrap(bytes.clone()).asReadOnlyBuffer());
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
      byte[] copy = new byte[bytes.limit()];
      bytes.duplicate().rewind().get(copy);
      return copy;
    }
  }

  /**
   * The file was not read.
   *
   * @param reason why
   */
  record Refused(Refusal reason) implements SiteFile {}

  /**
   * Reads a file of a folder, of {@link Site#MAX_FILE} bytes at most; none that leads out of it.
   */
  static SiteFile in(Path folder, Path file) {
    return new Enclosure(folder).read(file, Site.MAX_FILE);
  }
}
