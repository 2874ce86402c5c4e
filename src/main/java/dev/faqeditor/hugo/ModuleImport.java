package dev.faqeditor.hugo;

import java.util.List;

/**
 * A theme or module that a site (or another theme) takes things from.
 *
 * @param path the name of a folder of the themes folder, or a Go module's path
 * @param mounts what is taken; all of its own mounts where the list is empty
 * @param ignoresConfiguration whether its own configuration says nothing
 */
public record ModuleImport(String path, List<Mount> mounts, boolean ignoresConfiguration) {

  /** Copies the mounts. */
  public ModuleImport {
    mounts = List.copyOf(mounts);
  }
}
