package dev.faqeditor.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The bytes of a file, told apart from any others without keeping them.
 *
 * @param sha256 their SHA-256, 64 hexadecimal digits in lower case
 * @param length how many bytes there are
 */
public record Fingerprint(String sha256, int length) {

  /** That of a file that nobody has written yet; no bytes have it. */
  public static final Fingerprint NOTHING = new Fingerprint("", 0);

  /** The fingerprint of these bytes. */
  public static Fingerprint of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Fingerprint(HexFormat.of().formatHex(digest), bytes.length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
