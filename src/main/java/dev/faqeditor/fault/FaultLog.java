package dev.faqeditor.fault;

import dev.faqeditor.file.Disk;
import dev.faqeditor.file.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A file that faults are noted in: when, on which thread, and where in the program. The messages of
 * exceptions are left out, since they may hold text of a page.
 */
public final class FaultLog {

  private static final String NAME = "faults.log";
  private static final long MOST = 1 << 20; // bytes; then it is put aside, in place of the last one
  private static final int FRAMES = 60; // of each cause; a deep recursion has thousands

  private final Path file;

  /** A log in this folder, which is made when it is needed. */
  public FaultLog(Path folder) {
    file = folder.resolve(NAME);
  }

  /** Where it is; not there as long as nothing went wrong. */
  public Path file() {
    return file;
  }

  /** Notes a fault; if that can't be written, it is left. */
  void note(Throwable fault, String thread, Instant now) {
    try {
      Files.createDirectories(file.getParent());
      if (Files.exists(file) && Files.size(file) > MOST) {
        Path old = file.resolveSibling(NAME + ".1");
        Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
      }
      try (FileChannel channel = PrivateFiles.append(file)) {
        Disk.writeAll(channel, entry(fault, thread, now).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException unwritable) {
      // there is no place left to say so
    }
  }

  private static String entry(Throwable fault, String thread, Instant now) {
    StringBuilder entry = new StringBuilder();
    entry.append(now).append(" on ").append(thread).append(", Java ").append(Runtime.version());
    entry.append(", ").append(System.getProperty("os.name")).append('\n');
    Set<Throwable> noted = Collections.newSetFromMap(new IdentityHashMap<>());
    String by = "";
    for (Throwable at = fault; at != null && noted.add(at); at = at.getCause()) {
      entry.append(by).append(at.getClass().getName()).append('\n');
      StackTraceElement[] frames = at.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
        entry.append("    at ").append(frames[i]).append('\n');
      }
      entry.append(frames.length > FRAMES ? "    and " + (frames.length - FRAMES) + " more\n" : "");
      by = "caused by ";
    }
    return entry.append('\n').toString();
  }
}
