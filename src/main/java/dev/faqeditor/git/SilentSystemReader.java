package dev.faqeditor.git;

import java.io.File;
import java.util.TimeZone;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit may learn of the machine: no variable of git's and no configuration but the
 * repository's own ({@link GitConfig} reads the rest), and how exact a file's times are.
 *
 * <p>JGit would otherwise measure that with files of its own inside {@code .git}, and note it in
 * {@code ~/.config/jgit}.
 */
final class SilentSystemReader extends SystemReader {

  SilentSystemReader() {
    setPlatformChecker();
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public @Nullable String getenv(String variable) {
    return variable.startsWith("GIT_") || variable.startsWith("XDG_")
        ? null
        : System.getenv(variable);
  }

  @Override
  public @Nullable String getProperty(String key) {
    return System.getProperty(key);
  }

  @Override
  public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, so somebody must
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, so somebody must
  public int getTimezone(long when) {
    return TimeZone.getDefault().getOffset(when) / 60_000;
  }

  private static final class NoFile extends FileBasedConfig {

    /** As coarse as any file system that is in use. */
    private static final String FILE_TIMES = "2 seconds";

    NoFile(@Nullable Config parent, FS fs) {
      super(parent, new File(""), fs);
    }

    @Override
    public void load() {
      // there is nothing to read
    }

    @Override
    public void save() {
      // and nowhere to write it
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public @Nullable String getString(String section, @Nullable String subsection, String name) {
      return section.equals("filesystem") ? FILE_TIMES : super.getString(section, subsection, name);
    }
  }
}
