package dev.faqeditor.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/** Bytes changed here and there into such as no editor writes. */
final class Mutation {

  /** Broken UTF-8, lone surrogates, byte order marks, NUL, and the ends of lines. */
  private static final List<byte[]> BITS =
      List.of(
          bytes(0xED, 0xA0, 0x80), // a lone high surrogate
          bytes(0xED, 0xB0, 0x80), // a lone low one
          bytes(0xC0, 0x80), // NUL in two bytes
          bytes(0xF4, 0x90, 0x80, 0x80), // beyond Unicode
          bytes(0xE5), // a Latin-1 å, or a sequence cut short
          bytes(0x80),
          bytes(0x81), // not in Windows-1252
          bytes(0xEF, 0xBB, 0xBF), // a BOM
          bytes(0xFF, 0xFE),
          bytes(0xFE, 0xFF),
          bytes(0xEF, 0xBB),
          bytes(0xEF, 0xBF, 0xBF),
          bytes(0),
          bytes('\r'),
          bytes('\n'),
          bytes('\r', '\n'),
          bytes(0x1B),
          bytes(0x7F),
          bytes(0xC2, 0x85),
          bytes(0xE2, 0x80, 0xA8));

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  byte[] of(byte[] page) {
    byte[] now = page;
    for (int i = random.nextInt(4); i >= 0; i--) {
      now = once(now);
    }
    return now;
  }

  private byte[] once(byte[] page) {
    int from = random.nextInt(page.length + 1);
    int to = Math.min(page.length, from + (random.nextBoolean() ? 0 : random.nextInt(40)));
    byte[] bit =
        switch (random.nextInt(4)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> bytes();
          default -> BITS.get(random.nextInt(BITS.size()));
        };
    int start = random.nextInt(8) == 0 ? 0 : from; // often a mix of byte order marks
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(page, 0, start);
    out.writeBytes(bit);
    out.write(page, start == from ? to : start, page.length - (start == from ? to : start));
    return out.toByteArray();
  }
}
