package dev.faqeditor.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records behind each other in one file: length, checksum, bytes. The checksum is of the record and
 * of all before it, so what reads back is what was written, up to the first damage.
 */
final class Frames {

  /** What a journal starts with; another format will start with something else. */
  static final byte[] START = {'F', 'A', 'Q', 'J', '1', '\n'};

  private static final int CHECK = 12; // bytes
  private static final int HEAD = Integer.BYTES + CHECK;

  private byte[] before = START;

  /** A record as it is written behind those that were framed before. */
  byte[] frame(byte[] record) {
    before = check(before, record);
    return ByteBuffer.allocate(HEAD + record.length)
        .putInt(record.length)
        .put(before)
        .put(record)
        .array();
  }

  /** The records of a file, up to where it ends or is damaged. */
  static List<byte[]> read(byte[] file) {
    List<byte[]> records = new ArrayList<>();
    if (!startsWell(file)) {
      return records;
    }
    byte[] before = START;
    ByteBuffer in = ByteBuffer.wrap(file).position(START.length);
    while (in.remaining() >= HEAD) {
      int length = in.getInt();
      byte[] check = new byte[CHECK];
      in.get(check);
      if (length < 0 || length > in.remaining()) {
        break;
      }
      byte[] record = new byte[length];
      in.get(record);
      before = check(before, record);
      if (!Arrays.equals(check, before)) {
        break;
      }
      records.add(record);
    }
    return records;
  }

  private static boolean startsWell(byte[] file) {
    return file.length >= START.length
        && Arrays.equals(file, 0, START.length, START, 0, START.length);
  }

  private static byte[] check(byte[] before, byte[] record) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(before);
      return Arrays.copyOf(digest.digest(record), CHECK);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
