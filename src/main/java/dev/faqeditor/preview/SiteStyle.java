package dev.faqeditor.preview;

import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteFile;
import dev.faqeditor.site.Stylesheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stylesheets of a site as one harmless sheet, with the images and fonts that they name. */
public final class SiteStyle {

  private SiteStyle() {}

  /**
   * One sheet of these, in their order, of together {@link HarmlessCss#LARGEST} units at most;
   * empty if there are none. Reads files of the site.
   */
  public static Optional<HarmlessCss> of(Site site, List<Stylesheet> sheets) {
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    List<HarmlessCss> harmless = new ArrayList<>();
    int length = 0;
    for (Stylesheet sheet : sheets) {
      length += sheet.text().length();
      if (length <= HarmlessCss.LARGEST) {
        harmless.add(HarmlessCss.sheet(sheet.text(), new SheetFiles(site, sheet)));
      }
    }
    return Optional.of(HarmlessCss.joined(harmless, length > HarmlessCss.LARGEST));
  }

  /** The files that a stylesheet names, from the folder that it is in. */
  private record SheetFiles(Site site, Stylesheet sheet) implements PageFiles {

    @Override
    public Optional<String> dataUrl(String address) {
      return site.file(sheet, address) instanceof SiteFile.Found found
          ? DataUrl.imageOrFont(sheet.pathOf(address), found)
          : Optional.empty();
    }

    @Override
    public Optional<String> styleSheet(String address) {
      return site.stylesheet(sheet.pathOf(address)).map(Stylesheet::text);
    }
  }
}
