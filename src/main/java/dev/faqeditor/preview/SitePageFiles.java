package dev.faqeditor.preview;

import dev.faqeditor.site.ContentPage;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The images of a site as {@code data:} URLs; those shown last are kept at hand. */
final class SitePageFiles implements PageFiles {

  private static final int MOST_KEPT = 64;

  private final Site site;
  private final Optional<ContentPage> page;
  private final Map<String, Optional<String>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
          return size() > MOST_KEPT;
        }
      };

  SitePageFiles(Site site, Path page) {
    this.site = site;
    this.page = site.page(page, "");
  }

  @Override
  public synchronized Optional<String> dataUrl(String address) {
    return kept.computeIfAbsent(address, this::read);
  }

  private Optional<String> read(String address) {
    return page.map(from -> site.image(address, from))
        .filter(SiteFile.Found.class::isInstance)
        .map(SiteFile.Found.class::cast)
        .flatMap(found -> found.type().map(type -> DataUrl.of(type.essence(), found.bytes())));
  }
}
