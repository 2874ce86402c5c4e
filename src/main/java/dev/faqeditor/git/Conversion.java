package dev.faqeditor.git;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/**
 * How one file's line ends change between disk and repository, by git's rules ({@code convert.c}).
 * Immutable, and quick enough for any thread.
 *
 * @param lineEnds what the attributes and the configuration ask for
 * @param crlfInIndex whether the index has the file with {@code \r\n}; then "auto" leaves them
 * @param leftOut what git would do besides
 */
public record Conversion(LineEndRule lineEnds, boolean crlfInIndex, Optional<LeftOut> leftOut)
    implements ConversionResult {

  /** Changes nothing. */
  public static final Conversion NONE =
      new Conversion(LineEndRule.AS_THEY_ARE, false, Optional.empty());

  /** What git stores for these bytes from disk: a new array, or the same one if nothing changes. */
  public byte[] toGit(byte[] bytes) {
    if (lineEnds == LineEndRule.AS_THEY_ARE) {
      return bytes;
    }
    TextStatistics statistics = TextStatistics.of(bytes);
    boolean guessed = lineEnds.isGuessed();
    if (statistics.crlf() == 0 || (guessed && (statistics.looksBinary() || crlfInIndex))) {
      return bytes;
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean beforeLf = i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (bytes[i] != '\r' || !beforeLf) {
        result.write(bytes[i]);
      }
    }
    return result.toByteArray();
  }

  /** What a checkout of these stored bytes writes: a new array, or the same one if unchanged. */
  public byte[] toWorkTree(byte[] bytes) {
    if (!lineEnds.writesCrlf()) {
      return bytes;
    }
    TextStatistics statistics = TextStatistics.of(bytes);
    boolean handsOff = // what already has a \r is not what "auto" has stored
        statistics.loneCr() > 0 || statistics.crlf() > 0 || statistics.looksBinary();
    if (statistics.loneLf() == 0 || (lineEnds.isGuessed() && handsOff)) {
      return bytes;
    }
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length + statistics.loneLf());
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
        result.write('\r');
      }
      result.write(bytes[i]);
    }
    return result.toByteArray();
  }
}
