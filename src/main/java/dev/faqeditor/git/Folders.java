package dev.faqeditor.git;

import java.util.ArrayList;
import java.util.List;

/** The folders on the way to a path of the repository. */
final class Folders {

  private Folders() {}

  /** From the root, which is "", down to the one that holds the path; each ends in a slash. */
  static List<String> above(String path) {
    List<String> folders = new ArrayList<>(List.of(""));
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      folders.add(path.substring(0, slash + 1));
    }
    return folders;
  }
}
