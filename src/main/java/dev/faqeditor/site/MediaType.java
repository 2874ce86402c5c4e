package dev.faqeditor.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What kind of image bytes are, told by what they start with, never by a name. */
public enum MediaType {
  /** PNG. */
  PNG("image/png"),
  /** JPEG. */
  JPEG("image/jpeg"),
  /** GIF. */
  GIF("image/gif"),
  /** WebP. */
  WEBP("image/webp"),
  /** AVIF. */
  AVIF("image/avif"),
  /** Windows bitmap. */
  BMP("image/bmp"),
  /** Windows icon. */
  ICO("image/x-icon"),
  /** SVG: not pixels but a document, which can hold scripts and addresses. */
  SVG("image/svg+xml");

  private static final int MAX_PROLOGUE = 4096;

  private final String essence;

  MediaType(String essence) {
    this.essence = essence;
  }

  /** Its name on the web: {@code image/png}. */
  public String essence() {
    return essence;
  }

  /** Whether it is a document rather than pixels, and must not be trusted as such. */
  public boolean isDocument() {
    return this == SVG;
  }

  /** The type of these bytes; empty if they are none of these. */
  public static Optional<MediaType> of(byte[] bytes) {
    // each format's signature as its specification has it, one character a byte
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(PNG);
    }
    if (start.startsWith("\u00FF\u00D8\u00FF")) {
      return Optional.of(JPEG);
    }
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    if (start.startsWith("ftypavif", 4) || start.startsWith("ftypavis", 4)) {
      return Optional.of(AVIF);
    }
    if (start.startsWith("BM") && bytes.length > 26) {
      return Optional.of(BMP);
    }
    if (start.startsWith("\0\0\1\0") && bytes.length > 22) {
      return Optional.of(ICO);
    }
    return isSvg(bytes) ? Optional.of(SVG) : Optional.empty();
  }

  /** Whether the first element is {@code svg}, behind declarations and comments. */
  private static boolean isSvg(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, MAX_PROLOGUE));
    String text = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    while (text.startsWith("<?") || text.startsWith("<!")) {
      String closing = text.startsWith("<!--") ? "-->" : ">";
      int end = text.indexOf(closing);
      if (end < 0) {
        return false;
      }
      text = text.substring(end + closing.length()).stripLeading();
    }
    return text.startsWith("<svg")
        && (text.length() == 4 || ">/ \t\r\n".indexOf(text.charAt(4)) >= 0);
  }
}
