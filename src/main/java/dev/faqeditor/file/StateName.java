package dev.faqeditor.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a folder is called that holds what the program remembers of a page. */
public final class StateName {

  private static final int LENGTH = 32; // hexadecimal digits

  private StateName() {}

  /** The name for a page; links to one file lead to one name. */
  public static String of(Path page) {
    byte[] name = real(page).toString().getBytes(StandardCharsets.UTF_8);
    return Fingerprint.of(name).sha256().substring(0, LENGTH);
  }

  private static Path real(Path page) {
    try {
      return RealPath.of(page);
    } catch (IOException nowhere) {
      return page.toAbsolutePath().normalize();
    }
  }
}
