package dev.faqeditor.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** How a page's characters are written as bytes, in the order in which reading tries them. */
public enum TextEncoding {
  /** What Hugo reads. A byte order mark is part of the text, as U+FEFF. */
  UTF_8(StandardCharsets.UTF_8),

  /** What older Windows editors wrote in western Europe; five of its bytes mean nothing. */
  WINDOWS_1252(Charset.forName("windows-1252")),

  /**
   * Has a character for every byte, so it takes what is left; but a file with other control
   * characters than tabs, line ends and form feeds is no text.
   */
  ISO_8859_1(StandardCharsets.ISO_8859_1);

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  /** The Java charset. Its own {@code getBytes} replaces what it lacks: ask here first. */
  public Charset charset() {
    return charset;
  }

  /**
   * Where this text stops being one that can be saved and read again.
   *
   * @return the UTF-16 offset of the first character that this encoding lacks (half a surrogate
   *     pair, in every encoding), or that reading would refuse (NUL) or take for another one (the
   *     Windows-1252 bytes of {@code Ã¥} are the UTF-8 bytes of {@code å}); empty if there is none
   */
  public OptionalInt firstUnencodable(String text) {
    OptionalInt lacking = firstLacking(text);
    return lacking.isPresent() ? lacking : firstReadOtherwise(text);
  }

  /** The text that these bytes are, byte order mark included; empty if one byte does not fit. */
  Optional<String> decode(byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return this == ISO_8859_1 && firstControl(text) >= 0 ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException notThisEncoding) {
      return Optional.empty();
    }
  }

  private OptionalInt firstLacking(String text) {
    CharsetEncoder encoder = charset.newEncoder();
    CharBuffer characters = CharBuffer.wrap(text);
    ByteBuffer discarded = ByteBuffer.allocate(8192);
    CoderResult result;
    do {
      result = encoder.encode(characters, discarded.clear(), true);
    } while (result.isOverflow());
    return result.isError() ? OptionalInt.of(characters.position()) : OptionalInt.empty();
  }

  private OptionalInt firstReadOtherwise(String text) {
    int offset =
        Decoded.of(text.getBytes(charset))
            .map(read -> Arrays.mismatch(read.text().toCharArray(), text.toCharArray()))
            .orElseGet(() -> this == ISO_8859_1 ? firstControl(text) : text.indexOf('\0'));
    return offset < 0 ? OptionalInt.empty() : OptionalInt.of(offset);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' && "\t\n\r\f".indexOf(text.charAt(i)) < 0) {
        return i;
      }
    }
    return -1;
  }
}
