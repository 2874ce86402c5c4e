package dev.faqeditor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * What a look at a file tells of it without reading it: any change of its bytes changes that, but
 * for one within the time that its system counts in.
 *
 * @param size in bytes; -1 where there is no file
 * @param modified when it was written
 * @param key what tells it from another file of the same name, as the system has it
 */
record FileStamp(long size, FileTime modified, String key) {

  static final FileStamp MISSING = new FileStamp(-1, FileTime.fromMillis(0), "");

  /** Looks at a file, following symbolic links. */
  static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(now.size(), now.lastModifiedTime(), Objects.toString(now.fileKey(), ""));
    } catch (IOException missing) {
      return MISSING; // or not to be reached, which for us is the same
    }
  }
}
