package dev.faqeditor.preferences;

import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The user's preferences on disk. Every call reads or writes a small file.
 *
 * @param folder the user's configuration folder; it is made when something is kept
 */
public record Preferences(Path folder) {

  /** What is preferred for the site with this root; nothing where no file can be read. */
  public SitePreferences ofSite(Path root) {
    return FaqFile.read(fileOf(root)) instanceof ReadResult.Opened opened
        ? new SitePreferences(opened.file().text())
        : SitePreferences.NONE;
  }

  /** Keeps what is preferred for a site. */
  public SaveResult keep(Path root, SitePreferences preferences) {
    Path file = fileOf(root);
    return write(file, FaqFile.blank(file), headed(root, preferences));
  }

  /** What is preferred everywhere, as its file says; nothing where it can't be read. */
  public UserPreferences ofUser() {
    return FaqFile.read(userFile()) instanceof ReadResult.Opened opened
        ? new UserPreferences(opened.file().text())
        : UserPreferences.NONE;
  }

  /** Why the file of what is preferred everywhere can't be read; empty if it can, or is missing. */
  public Optional<ReadResult.Reason> unreadableUserFile() {
    return FaqFile.read(userFile()) instanceof ReadResult.Unreadable unreadable
        ? Optional.of(unreadable.reason()).filter(reason -> reason != ReadResult.Reason.MISSING)
        : Optional.empty();
  }

  /**
   * Keeps what is preferred everywhere. What the user has written into the file meanwhile stays;
   * refused if the file can't be read, since then it can't be kept either.
   */
  public SaveResult keep(UserPreferences preferences) {
    Path file = userFile();
    ReadResult read = FaqFile.read(file);
    if (read instanceof ReadResult.Opened opened) {
      UserPreferences now = new UserPreferences(opened.file().text());
      return now.isReadable()
          ? write(file, opened.file(), now.withChoicesOf(preferences).text())
          : notSaved(file, "Malformed \\uxxxx encoding.");
    }
    if (read instanceof ReadResult.Unreadable unreadable
        && unreadable.reason() != ReadResult.Reason.MISSING) {
      return notSaved(file, unreadable.detail());
    }
    String text = preferences.text();
    boolean headed = text.startsWith("#");
    return write(file, FaqFile.blank(file), (headed ? "" : "# FAQ Editor\n") + text);
  }

  /** The file of what is preferred everywhere. */
  public Path userFile() {
    return folder.resolve("preferences.properties");
  }

  private static SaveResult write(Path file, FaqFile before, String text) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      return new SaveResult.NotSaved(
          file, SaveResult.Reason.READ_ONLY_FOLDER, String.valueOf(e.getMessage()));
    }
    return before.saveAs(file, text);
  }

  private static SaveResult notSaved(Path file, String detail) {
    return new SaveResult.NotSaved(file, SaveResult.Reason.FAILED, detail);
  }

  /** The file for a site: its folder's name, and what tells it from others of that name. */
  Path fileOf(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    return folder
        .resolve("sites")
        .resolve((name == null ? "" : name + "-") + mark(absolute) + ".properties");
  }

  private static String mark(Path path) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(path.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** A new file says which site it is for. */
  private static String headed(Path root, SitePreferences preferences) {
    boolean headed = preferences.text().startsWith("#");
    return (headed ? "" : "# FAQ Editor, for the site in " + root + "\n") + preferences.text();
  }
}
