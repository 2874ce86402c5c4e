package dev.faqeditor.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the system said when a read or a save failed, put as a reason. */
record Failure(IOException cause) {

  ReadResult.Reason whileReading() {
    if (cause instanceof NoSuchFileException) {
      return ReadResult.Reason.MISSING;
    }
    return cause instanceof AccessDeniedException
        ? ReadResult.Reason.NO_PERMISSION
        : ReadResult.Reason.FAILED;
  }

  SaveResult.Reason whileSaving() {
    if (cause instanceof NoSuchFileException) {
      return SaveResult.Reason.FOLDER_MISSING;
    }
    if (cause instanceof AccessDeniedException) {
      return SaveResult.Reason.NO_PERMISSION;
    }
    return cause instanceof DiskFullException
        ? SaveResult.Reason.DISK_FULL
        : SaveResult.Reason.FAILED;
  }

  /** The system's words, those about a failed cleaning up included; "" when it has none. */
  String detail() {
    return Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed()))
        .map(Failure::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /** What the system said, without the path; "" if nothing. */
  static String words(Throwable thrown) {
    String words =
        thrown instanceof FileSystemException failure ? failure.getReason() : thrown.getMessage();
    return Objects.requireNonNullElse(words, "");
  }
}
