package dev.faqeditor.preview;

import dev.faqeditor.site.MediaType;
import dev.faqeditor.site.SiteFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which {@code data:} URLs may be shown. */
final class DataUrl {

  /** Fonts are told by their name: nothing but a font is read where one is asked for. */
  private static final Map<String, String> FONTS =
      Map.of("woff2", "font/woff2", "woff", "font/woff", "ttf", "font/ttf", "otf", "font/otf");

  private DataUrl() {}

  /** These bytes, of this media type. */
  static String of(String type, ByteBuffer bytes) {
    ByteBuffer encoded = Base64.getEncoder().encode(bytes.duplicate());
    return "data:" + type + ";base64," + StandardCharsets.US_ASCII.decode(encoded);
  }

  /** A file that is an image, or is named like a font. */
  static Optional<String> imageOrFont(String path, SiteFile.Found file) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return file.type()
        .map(MediaType::essence)
        .or(() -> Optional.ofNullable(FONTS.get(extension)))
        .map(type -> of(type, file.bytes()));
  }

  /** The address if it holds an image itself. */
  static Optional<String> image(String address) {
    return Optional.of(address.strip()).filter(a -> isOf("data:image/", a));
  }

  /** What to show for an address on the page: itself, or the file of the site that it leads to. */
  static Optional<String> image(String address, PageFiles files) {
    return image(address).or(() -> files.dataUrl(address).flatMap(DataUrl::image));
  }

  /** As {@link #image(String, PageFiles)}; a font only as a file of the site. */
  static Optional<String> imageOrFont(String address, PageFiles files) {
    return image(address)
        .or(
            () ->
                files
                    .dataUrl(address)
                    .filter(url -> isOf("data:image/", url) || isOf("data:font/", url)));
  }

  private static boolean isOf(String start, String address) {
    return address.length() > start.length()
        && address.substring(0, start.length()).toLowerCase(Locale.ROOT).equals(start);
  }
}
