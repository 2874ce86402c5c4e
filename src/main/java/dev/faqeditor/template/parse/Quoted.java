package dev.faqeditor.template.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Decodes what stands between quotes in Go ({@code strconv.Unquote}). */
final class Quoted {

  private Quoted() {}

  /** The text meant; null if an escape is none of Go's. */
  static @Nullable String decode(String inside, char quote) {
    if (inside.indexOf('\\') < 0) {
      return inside;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(); // since \xC3\xA5 is one letter
    int at = 0;
    while (at < inside.length()) {
      int c = inside.codePointAt(at);
      at += Character.charCount(c);
      if (c != '\\') {
        writeCodePoint(bytes, c);
        continue;
      }
      if (at >= inside.length()) {
        return null;
      }
      char letter = inside.charAt(at++);
      int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
      if (digits > 0) {
        int value = number(inside, at, digits, 16);
        if (value < 0 || value > Character.MAX_CODE_POINT) {
          return null;
        }
        at += digits;
        if (letter == 'x') {
          bytes.write(value);
        } else {
          writeCodePoint(bytes, value);
        }
      } else if (letter >= '0' && letter <= '7') {
        int value = number(inside, at - 1, 3, 8);
        if (value < 0 || value > 255) {
          return null;
        }
        at += 2;
        bytes.write(value);
      } else {
        int plain = "abfnrtv\\".indexOf(letter);
        if (plain < 0 && letter != quote) {
          return null;
        }
        bytes.write(plain < 0 ? letter : "\u0007\b\f\n\r\t\u000B\\".charAt(plain));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void writeCodePoint(ByteArrayOutputStream bytes, int c) {
    bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
  }

  private static int number(String text, int from, int digits, int radix) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
