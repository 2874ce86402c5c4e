package dev.faqeditor.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When the files and folders were changed that a site's snapshot was read from. Another one is due
 * when {@link #now} differs.
 *
 * @param times their modification times, in milliseconds since 1970; -1 for what is missing
 */
public record SiteFingerprint(Map<Path, Long> times) {

  /** Copies the times. */
  public SiteFingerprint {
    times = Map.copyOf(times);
  }

  /** The fingerprint that these files and folders have now. */
  static SiteFingerprint of(Collection<Path> watched) {
    Map<Path, Long> times = new LinkedHashMap<>();
    watched.forEach(path -> times.put(path, time(path)));
    return new SiteFingerprint(times);
  }

  /** The fingerprint of the same files and folders now. */
  public SiteFingerprint now() {
    return of(times.keySet());
  }

  private static long time(Path path) {
    try {
      return Files.getLastModifiedTime(path).toMillis();
    } catch (IOException e) {
      return -1;
    }
  }
}
