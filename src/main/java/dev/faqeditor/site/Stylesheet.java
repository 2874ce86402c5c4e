package dev.faqeditor.site;

import java.nio.file.Path;

/**
 * A stylesheet of a site.
 *
 * @param path its path in {@code static} or {@code assets}: {@code css/main.css}
 * @param file where it is
 * @param text what it says
 */
public record Stylesheet(String path, Path file, String text) {

  /**
   * The path that an address in the sheet names, from the sheet's folder; without query and
   * fragment. An address may climb, but not out.
   */
  public String pathOf(String address) {
    String path = address.split("[?#]", 2)[0];
    String folder =
        path.startsWith("/") ? "" : this.path.substring(0, this.path.lastIndexOf('/') + 1);
    return UrlText.resolved(folder + path).substring(1);
  }
}
