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

/**
 * How a page's characters are written as bytes, in the order in which reading tries them.
 *
 * <p>ISO-8859-1 needs no constant of its own: Windows-1252 reads every byte of it that is text, and
 * differs only where ISO-8859-1 has control characters.
 */
public enum TextEncoding {
  /** What Hugo reads. A byte order mark is part of the text, as U+FEFF. */
  UTF_8(StandardCharsets.UTF_8),

  /** What older Windows editors wrote in western Europe; five of its bytes mean nothing. */
  WINDOWS_1252(Charset.forName("windows-1252"));

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
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
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
            .orElseGet(() -> text.indexOf('\0'));
    return offset < 0 ? OptionalInt.empty() : OptionalInt.of(offset);
  }
}
