package dev.faqeditor.exact;

import dev.faqeditor.hugo.Mount;
import dev.faqeditor.hugo.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The site's configuration with the page's text laid over its content: a copy of its {@code config}
 * folder, and in that a file that goes over all others. The site's own mounts come behind ours,
 * since a list that is configured twice counts as it was configured last.
 *
 * @param page the real path of the page's file
 */
record Overlay(ExactRequest request, Path page, Workspace workspace) {

  private static final String OVER_ALL = "production/zzz-faq-editor/config.json";

  /** Writes the text and the configuration; false if the page is in no content folder. */
  boolean write() throws IOException {
    List<Map<String, Object>> mounts = mounts();
    Optional<Map<String, Object>> around = around(mounts);
    if (around.isEmpty()) {
      return false;
    }
    Path text = laidOver();
    Files.createDirectories(text.getParent());
    Files.write(text, request.text().getBytes(request.charset()));
    boolean single = sourceOf(around.get()).equals(page);
    Map<String, Object> ours = new LinkedHashMap<>(around.get());
    ours.put("source", (single ? text : workspace.content()).toString());
    mounts.add(0, ours);
    Path site = request.site().root().resolve("config");
    new ConfigurationCopy(site, workspace.configuration()).write();
    Path file = workspace.configuration().resolve(OVER_ALL);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Json.of(configuration(mounts)));
    return true;
  }

  /** Where the text lies that Hugo reads. */
  Path laidOver() {
    return around(mounts())
        .map(this::sourceOf)
        .map(source -> source.equals(page) ? page.getFileName() : source.relativize(page))
        .map(workspace.content()::resolve)
        .orElse(page);
  }

  private Optional<Map<String, Object>> around(List<Map<String, Object>> mounts) {
    return mounts.stream()
        .filter(mount -> isOf(mount, "content") && page.startsWith(sourceOf(mount)))
        .max(Comparator.comparingInt(mount -> sourceOf(mount).getNameCount()));
  }

  private Map<String, Object> configuration(List<Map<String, Object>> mounts) {
    Map<String, Object> over = new LinkedHashMap<>();
    over.put("resourceDir", workspace.resources().toString());
    over.put("refLinksErrorLevel", "WARNING");
    over.put("module", Map.of("mounts", mounts));
    if (request.complete()) { // opened as a file, it finds nothing by absolute addresses
      over.put("relativeURLs", true);
      over.put("canonifyURLs", false);
    }
    Settings settings = request.site().configuration().settings();
    if (settings.flag("build.writeStats").orElse(false)) { // would be written into the site
      over.put("build", Map.of("writeStats", false));
    } else if (settings.value("build.buildStats").isPresent()) {
      over.put("build", Map.of("buildStats", Map.of("enable", false)));
    }
    return over;
  }

  /**
   * What the site mounts, and the content folders where it mounts none. Static files are left out
   * unless they are wanted: they are as good in the site, and take long to copy.
   */
  private List<Map<String, Object>> mounts() {
    List<Map<String, Object>> mounts = new ArrayList<>();
    for (Settings table : request.site().configuration().settings().tables("module.mounts")) {
      if (Mount.of(table).isPresent()) {
        mounts.add(table.values());
      }
    }
    if (mounts.stream().noneMatch(mount -> isOf(mount, "content"))) {
      request.site().contentFolders().forEach(mount -> mounts.add(table(mount)));
    }
    if (!request.complete()) {
      mounts.removeIf(mount -> isOf(mount, "static"));
      mounts.add(Map.of("source", workspace.nothing().toString(), "target", "static"));
    }
    return mounts;
  }

  private static Map<String, Object> table(Mount mount) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("source", mount.source());
    table.put("target", mount.target());
    mount.language().ifPresent(language -> table.put("lang", language));
    return table;
  }

  private static boolean isOf(Map<String, Object> mount, String folder) {
    String target = String.valueOf(mount.get("target")).toLowerCase(Locale.ROOT);
    return target.equals(folder) || target.startsWith(folder + "/");
  }

  private Path sourceOf(Map<String, Object> mount) {
    Path root = request.site().root();
    try {
      return root.resolve(String.valueOf(mount.get("source"))).toRealPath();
    } catch (IOException | InvalidPathException missing) {
      return workspace.nothing(); // holds no page
    }
  }
}
