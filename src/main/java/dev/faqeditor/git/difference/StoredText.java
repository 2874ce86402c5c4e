package dev.faqeditor.git.difference;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A version's bytes and the same as lines; a line ends with {@code \n} or with the file. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never given away
record StoredText(byte[] bytes, List<String> lines) {

  static StoredText of(byte[] bytes, Charset charset) {
    return new StoredText(bytes, linesOf(new String(bytes, charset)));
  }

  static List<String> linesOf(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  /** This charset, if it gives back both versions byte for byte; else one that does. */
  static Charset charset(Charset charset, byte[] one, byte[] other) {
    return fits(charset, one) && fits(charset, other) ? charset : StandardCharsets.ISO_8859_1;
  }

  private static boolean fits(Charset charset, byte[] bytes) {
    return Arrays.equals(new String(bytes, charset).getBytes(charset), bytes);
  }
}
