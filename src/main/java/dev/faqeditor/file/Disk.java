package dev.faqeditor.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Getting bytes and names onto the disk. */
public final class Disk {

  private Disk() {}

  /** Writes all of these bytes where the channel is. */
  public static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  /**
   * Makes the names in a folder survive a power cut, where the system can open a folder. Windows
   * can't; its files are whole and in place without it.
   */
  public static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // the file itself has been synced
    }
  }
}
