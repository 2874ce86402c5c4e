package dev.faqeditor.git;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;

/** What the index has at a path. */
final class IndexEntries {

  private IndexEntries() {}

  /** None, one, or up to three where the path is in conflict. */
  static List<DirCacheEntry> of(DirCache index, String path) {
    List<DirCacheEntry> entries = new ArrayList<>();
    int first = index.findEntry(path);
    for (int i = first; i >= 0 && i < index.getEntryCount(); i++) {
      DirCacheEntry entry = index.getEntry(i);
      if (!entry.getPathString().equals(path)) {
        break;
      }
      entries.add(entry);
    }
    return entries;
  }
}
