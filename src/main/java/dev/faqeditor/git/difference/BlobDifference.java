package dev.faqeditor.git.difference;

import dev.faqeditor.git.Blob;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * The difference of two stored versions of a file.
 *
 * <pre>{@code
 * BlobDifference.between("a.md", Optional.of(head), stored, UTF_8).patch()
 * }</pre>
 *
 * @param path in the repository, with slashes
 * @param before empty for a new file
 * @param charset that the lines are decoded with
 * @param hunks where the versions differ, in order
 */
public record BlobDifference(
    String path, Optional<Blob> before, Blob after, Charset charset, List<Hunk> hunks) {

  /**
   * Compares two versions.
   *
   * @param charset how the text is encoded; one that writes ASCII as ASCII. Where it doesn't fit,
   *     the lines are decoded as ISO-8859-1, which fits all bytes
   */
  public static BlobDifference between(
      String path, Optional<Blob> before, Blob after, Charset charset) {
    byte[] old = before.map(Blob::bytes).orElse(new byte[0]);
    Charset fitting = StoredText.charset(charset, old, after.bytes());
    StoredText oldText = StoredText.of(old, fitting);
    StoredText newText = StoredText.of(after.bytes(), fitting);
    return new BlobDifference(path, before, after, fitting, Hunks.between(oldText, newText));
  }

  /** Whether there is nothing to commit: neither bytes nor kind differ, and the file isn't new. */
  public boolean isEmpty() {
    return before.isPresent() && before.get().equals(after);
  }

  /** The patch as git prints it; "" if nothing differs. */
  public String patch() {
    return patch(hunks);
  }

  /** A patch of some of the hunks; it takes them to or from the new version. */
  public String patch(List<Hunk> some) {
    return isEmpty() ? "" : new Patch(this).text(some);
  }

  /** The patch for {@code git apply}: in the bytes of the file itself. */
  public byte[] patchBytes() {
    return patch().getBytes(charset);
  }
}
