package dev.faqeditor.display;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file before and after: how its lines differ. */
record TextChange(Path before, Path after) {

  boolean isThere() {
    try {
      return Files.mismatch(before, after) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line as it is now, if it is the only one that is another. */
  Optional<String> onlyChangedLine() {
    List<String> old = lines(before);
    List<String> now = lines(after);
    if (old.size() != now.size()) {
      return Optional.empty();
    }
    int[] changed =
        IntStream.range(0, now.size()).filter(i -> !old.get(i).equals(now.get(i))).toArray();
    return changed.length == 1 ? Optional.of(now.get(changed[0])) : Optional.empty();
  }

  /** Has the diff program print it. */
  void print() {
    try {
      new ProcessBuilder("diff", before.toString(), after.toString()).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new StepFailed("diff can't be run: " + e.getMessage());
    } catch (InterruptedException e) {
      throw StepFailed.interrupted();
    }
  }

  /** Split at line feeds only, so that a line end that has changed shows as a change. */
  private List<String> lines(Path file) {
    try {
      return Arrays.asList(new String(Files.readAllBytes(file), charset()).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Charset charset() {
    if (FaqFile.read(before) instanceof ReadResult.Opened opened) {
      return opened.file().encoding().charset();
    }
    throw new StepFailed(before + " can't be read as text");
  }
}
