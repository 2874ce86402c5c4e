package dev.faqeditor.preview;

import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site as Hugo has printed it: those in its output, and of the site's own those that
 * it would copy there.
 */
public final class PrintedFiles implements PageFiles {

  private final Site site;
  private final List<Path> folders;
  private final String from;

  private PrintedFiles(Site site, List<Path> folders, String from) {
    this.site = site;
    this.folders = folders;
    this.from = from;
  }

  /**
   * The files that a page may show.
   *
   * @param output the folder that the site has been printed into
   */
  public static PrintedFiles of(Site site, ContentPage page, Path output) {
    Path ofLanguage = output.resolve(page.file().language()); // where it is a site of its own
    return new PrintedFiles(site, List.of(output, ofLanguage), page.address());
  }

  @Override
  public Optional<String> dataUrl(String address) {
    return site.path(address, from)
        .flatMap(path -> find(path).flatMap(file -> DataUrl.imageOrFont(path, file)));
  }

  @Override
  public Optional<String> styleSheet(String address) {
    return site.path(address, from)
        .flatMap(this::find)
        .map(file -> new String(file.toArray(), StandardCharsets.UTF_8));
  }

  @Override
  public PageFiles from(String styleSheet) {
    return site.path(styleSheet, from)
        .<PageFiles>map(path -> new PrintedFiles(site, folders, path))
        .orElse(NONE);
  }

  private Optional<SiteFile.Found> find(String path) {
    for (Path folder : folders) {
      try {
        Path file = folder.resolve(path.replaceFirst("^/+", ""));
        if (SiteFile.in(folder, file) instanceof SiteFile.Found found) {
          return Optional.of(found);
        }
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    return site.staticFile(path.replaceFirst("^/+", "")) instanceof SiteFile.Found found
        ? Optional.of(found)
        : Optional.empty();
  }
}
