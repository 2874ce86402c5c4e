package dev.faqeditor.site;

import dev.faqeditor.hugo.Language;
import dev.faqeditor.hugo.Mount;
import dev.faqeditor.hugo.SiteConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The site itself, or a theme or module that it takes from.
 *
 * @param folder where it is
 * @param mounts its folders, and for which of Hugo's they stand, the first before the others
 */
record Component(Path folder, List<Mount> mounts) {

  private static final List<String> TARGETS =
      List.of("content", "static", "layouts", "assets", "data", "i18n", "archetypes");

  Component {
    mounts = List.copyOf(mounts);
  }

  /** The site itself: where it mounts nothing as, say, {@code layouts}, its folder of that is. */
  static Component ofSite(Path folder, SiteConfiguration configuration) {
    List<Mount> mounts = new ArrayList<>(configuration.mounts());
    for (String target : TARGETS) {
      if (configuration.mounts().stream().noneMatch(mount -> isPartOf(mount, target))) {
        mounts.addAll(folders(target, configuration));
      }
    }
    return new Component(folder, mounts);
  }

  /** A theme: what was asked for, or what it mounts, or its folders of Hugo's names. */
  static Component ofTheme(Path folder, List<Mount> asked, List<Mount> own) {
    List<Mount> mounts = asked.isEmpty() ? own : asked;
    return new Component(
        folder,
        mounts.isEmpty()
            ? TARGETS.stream().map(name -> new Mount(name, name, Optional.empty())).toList()
            : mounts);
  }

  private static boolean isPartOf(Mount mount, String target) {
    return mount.target().equals(target) || mount.target().startsWith(target + "/");
  }

  private static List<Mount> folders(String target, SiteConfiguration configuration) {
    return switch (target) {
      case "content" -> contentFolders(configuration);
      case "static" -> staticFolders(configuration);
      case "layouts" -> List.of(new Mount(configuration.layoutFolder(), target, Optional.empty()));
      case "archetypes" ->
          List.of(new Mount(configuration.archetypeFolder(), target, Optional.empty()));
      case "assets" -> List.of(new Mount(configuration.assetFolder(), target, Optional.empty()));
      default -> List.of(new Mount(target, target, Optional.empty()));
    };
  }

  /**
   * Those of languages, and the site's own for the languages without one: what has no suffix there
   * is of the default language if it is one of them, else of the first of them.
   */
  private static List<Mount> contentFolders(SiteConfiguration configuration) {
    String shared = configuration.contentFolder();
    List<Mount> folders = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Language language : configuration.languages()) {
      String folder = language.contentFolder().orElse(shared);
      if (folder.equals(shared)) {
        others.add(language.code());
      } else {
        folders.add(new Mount(folder, "content", Optional.of(language.code())));
      }
    }
    String main = configuration.defaultLanguage();
    if (!others.isEmpty()) {
      String owner = others.contains(main) ? main : others.get(0);
      folders.add(new Mount(shared, "content", Optional.of(owner)));
    }
    return folders;
  }

  /** The last folder that is named comes first: its files hide those of the others. */
  private static List<Mount> staticFolders(SiteConfiguration configuration) {
    List<Mount> folders = new ArrayList<>();
    for (Language language : configuration.languages()) {
      for (String folder : language.settings().texts("staticDir")) {
        folders.add(new Mount(folder, "static", Optional.of(language.code())));
      }
    }
    List<String> shared = new ArrayList<>(configuration.staticFolders());
    Collections.reverse(shared);
    shared.forEach(folder -> folders.add(new Mount(folder, "static", Optional.empty())));
    return folders;
  }
}
