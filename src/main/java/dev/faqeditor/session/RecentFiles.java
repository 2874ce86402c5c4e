package dev.faqeditor.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that were open last, the latest first.
 *
 * @param files each path once, {@value #MOST} at most
 */
public record RecentFiles(List<RecentFile> files) {

  /** How many files are remembered. */
  public static final int MOST = 30;

  /** None. */
  public static final RecentFiles NONE = new RecentFiles(List.of());

  /** Copies the files; forgets those beyond the most. */
  public RecentFiles {
    files = List.copyOf(files.subList(0, Math.min(MOST, files.size())));
  }

  /** After a file was opened: it is the latest. */
  public RecentFiles opened(Path path) {
    return latest(new RecentFile(path, placeIn(path)));
  }

  /** After a file was left, or while it is open: where one is in it; one not listed is ignored. */
  public RecentFiles at(Path path, Place place) {
    return new RecentFiles(
        files.stream()
            .map(file -> file.path().equals(path) ? new RecentFile(path, place) : file)
            .toList());
  }

  /** Without a file. */
  public RecentFiles without(Path path) {
    return new RecentFiles(files.stream().filter(file -> !file.path().equals(path)).toList());
  }

  /** Where one was in a file; its start if that is not known. */
  public Place placeIn(Path path) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .map(RecentFile::place)
        .findFirst()
        .orElse(Place.START);
  }

  /** Their paths, the latest first. */
  public List<Path> paths() {
    return files.stream().map(RecentFile::path).toList();
  }

  private RecentFiles latest(RecentFile file) {
    List<RecentFile> all = new ArrayList<>(without(file.path()).files());
    all.add(0, file);
    return new RecentFiles(all);
  }
}
