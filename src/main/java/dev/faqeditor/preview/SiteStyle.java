package dev.faqeditor.preview;

import dev.faqeditor.site.MediaType;
import dev.faqeditor.site.Site;
import dev.faqeditor.site.SiteFile;
import dev.faqeditor.site.Stylesheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The stylesheets of a site as one harmless sheet, with the images and fonts that they name. */
public final class SiteStyle {

  /** Fonts are told by their name: nothing but a font is read where one is asked for. */
  private static final Map<String, String> FONTS =
      Map.of("woff2", "font/woff2", "woff", "font/woff", "ttf", "font/ttf", "otf", "font/otf");

  private SiteStyle() {}

  /** One sheet of these, in their order; empty if there are none. Reads files of the site. */
  public static Optional<HarmlessCss> of(Site site, List<Stylesheet> sheets) {
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder all = new StringBuilder();
    for (Stylesheet sheet : sheets) {
      all.append(HarmlessCss.sheet(sheet.text(), new SheetFiles(site, sheet.path())).text());
      all.append('\n');
    }
    return Optional.of(HarmlessCss.sheet(all.toString(), PageFiles.NONE));
  }

  /** The files that a stylesheet names, from the folder that it is in. */
  private record SheetFiles(Site site, String sheet) implements PageFiles {

    @Override
    public Optional<String> dataUrl(String address) {
      String path = pathOf(address);
      SiteFile file = site.staticFile(path);
      if (!(file instanceof SiteFile.Found)) {
        file = site.asset(path);
      }
      return file instanceof SiteFile.Found found ? url(found, path) : Optional.empty();
    }

    @Override
    public Optional<String> styleSheet(String address) {
      return site.stylesheet(pathOf(address)).map(Stylesheet::text);
    }

    private static Optional<String> url(SiteFile.Found found, String path) {
      String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return found
          .type()
          .map(MediaType::essence)
          .or(() -> Optional.ofNullable(FONTS.get(extension)))
          .map(type -> DataUrl.of(type, found.bytes()));
    }

    /** The path on the site, without query and fragment; an address may climb, not out. */
    private String pathOf(String address) {
      String path = address.split("[?#]", 2)[0];
      boolean absolute = path.startsWith("/");
      Deque<String> names = new ArrayDeque<>();
      String folder = absolute ? "" : sheet.substring(0, sheet.lastIndexOf('/') + 1);
      for (String name : (folder + path).split("/", -1)) {
        if (name.equals("..")) {
          names.pollLast();
        } else if (!name.isEmpty() && !name.equals(".")) {
          names.addLast(name);
        }
      }
      return String.join("/", names);
    }
  }
}
