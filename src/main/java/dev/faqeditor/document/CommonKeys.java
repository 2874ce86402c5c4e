package dev.faqeditor.document;

import java.util.List;
import java.util.Optional;

/**
 * The front matter keys that Hugo itself knows (its manual, "Front matter"), with the types of
 * their values.
 */
public final class CommonKeys {

  /**
   * A key.
   *
   * @param name as the manual spells it; Hugo takes no notice of case
   * @param type what its value is
   * @param after keys that it usually stands behind, the nearest first
   */
  public record CommonKey(String name, ValueType type, List<String> after) {

    /** Copies the keys. */
    public CommonKey {
      after = List.copyOf(after);
    }

    private CommonKey(String name, ValueType type, String... after) {
      this(name, type, List.of(after));
    }
  }

  /** All of them, those that pages use most first. */
  public static final List<CommonKey> ALL =
      List.of(
          new CommonKey("title", ValueType.TEXT),
          new CommonKey("description", ValueType.TEXT, "linkTitle", "title"),
          new CommonKey("date", ValueType.DATE, "description", "title"),
          new CommonKey("lastmod", ValueType.DATE, "date"),
          new CommonKey("publishDate", ValueType.DATE, "lastmod", "date"),
          new CommonKey("expiryDate", ValueType.DATE, "publishDate", "lastmod", "date"),
          new CommonKey("draft", ValueType.BOOLEAN),
          new CommonKey("weight", ValueType.INTEGER),
          new CommonKey("slug", ValueType.TEXT),
          new CommonKey("url", ValueType.TEXT, "slug"),
          new CommonKey("aliases", ValueType.LIST, "url", "slug"),
          new CommonKey("tags", ValueType.LIST),
          new CommonKey("categories", ValueType.LIST, "tags"),
          new CommonKey("keywords", ValueType.LIST, "categories", "tags"),
          new CommonKey("linkTitle", ValueType.TEXT, "title"),
          new CommonKey("summary", ValueType.TEXT, "description"),
          new CommonKey("layout", ValueType.TEXT, "type"),
          new CommonKey("type", ValueType.TEXT),
          new CommonKey("menus", ValueType.LIST),
          new CommonKey("images", ValueType.LIST),
          new CommonKey("outputs", ValueType.LIST),
          new CommonKey("markup", ValueType.TEXT),
          new CommonKey("translationKey", ValueType.TEXT),
          new CommonKey("headless", ValueType.BOOLEAN),
          new CommonKey("isCJKLanguage", ValueType.BOOLEAN));

  private CommonKeys() {}

  /** Those that the page does not have yet. */
  public static List<CommonKey> offeredFor(Page page) {
    return ALL.stream()
        .filter(
            key ->
                page.fields().stream().noneMatch(f -> f.name().key().equalsIgnoreCase(key.name())))
        .toList();
  }

  /** The one of this name, in whatever case; empty for a key that Hugo does not know. */
  public static Optional<CommonKey> named(String key) {
    return ALL.stream().filter(known -> known.name().equalsIgnoreCase(key)).findFirst();
  }

  /** The keys that a key usually stands behind, the nearest first; none for one not known. */
  static List<String> neighboursOf(String key) {
    return named(key).map(CommonKey::after).orElse(List.of());
  }
}
