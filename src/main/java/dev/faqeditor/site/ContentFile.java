package dev.faqeditor.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * Where a page's file is, and what that alone says of it.
 *
 * @param file the file
 * @param path its path in Hugo's content folder, with slashes: {@code faq/index.sv.md}
 * @param language the code of its language, by a suffix of its name, its folder, or the default
 * @param role what its place makes it
 */
public record ContentFile(Path file, String path, String language, Role role) {

  /** What a file of the content folder is. */
  public enum Role {
    /** A page of its own. */
    SINGLE,
    /** {@code index.md}: a page with the files around it. */
    LEAF_BUNDLE,
    /** {@code _index.md}: the page of its folder. */
    BRANCH_BUNDLE,
    /** A file in the folder of an {@code index.md}; it has no address as a page. */
    RESOURCE
  }

  private static final Set<String> EXTENSIONS =
      Set.of(
          "md",
          "markdown",
          "mdown",
          "html",
          "htm",
          "org",
          "adoc",
          "asciidoc",
          "ad",
          "rst",
          "pandoc",
          "pdc");

  /** Whether Hugo makes pages of files with such a name. */
  static boolean isContent(String name) {
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** The file of this path, its language and role read off its names. */
  static ContentFile of(
      Path file, String path, Set<String> languages, String otherwise, boolean inLeafBundle) {
    String base = withoutExtension(path.substring(path.lastIndexOf('/') + 1));
    String suffix = base.substring(base.lastIndexOf('.') + 1);
    boolean named = base.indexOf('.') >= 0 && languages.contains(suffix);
    String plain = named ? base.substring(0, base.length() - suffix.length() - 1) : base;
    Role role =
        switch (plain) {
          case "index" -> Role.LEAF_BUNDLE;
          case "_index" -> Role.BRANCH_BUNDLE;
          default -> Role.SINGLE;
        };
    return new ContentFile(
        file, path, named ? suffix : otherwise, inLeafBundle ? Role.RESOURCE : role);
  }

  private static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Hugo's {@code File.Dir}: the folder, with a slash behind it; "/" for the topmost. */
  public String dir() {
    return folder().isEmpty() ? "/" : folder() + "/";
  }

  /** The folder without a slash; "" for the topmost. */
  String folder() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Hugo's {@code File.LogicalName}: {@code index.sv.md}. */
  public String logicalName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Hugo's {@code File.BaseFileName}: {@code index.sv}. */
  public String baseFileName() {
    return withoutExtension(logicalName());
  }

  /** Hugo's {@code File.TranslationBaseName}: {@code index}. */
  public String translationBaseName() {
    String base = baseFileName();
    return base.endsWith("." + language)
        ? base.substring(0, base.length() - language.length() - 1)
        : base;
  }

  /** Hugo's {@code File.ContentBaseName}: a bundle's is its folder's name. */
  public String contentBaseName() {
    return switch (role) {
      case SINGLE, RESOURCE -> translationBaseName();
      case LEAF_BUNDLE, BRANCH_BUNDLE -> folder().substring(folder().lastIndexOf('/') + 1);
    };
  }

  /** The path by which {@code ref} knows the page: no extension, language or {@code index}. */
  String logicalPath() {
    return role == Role.SINGLE || role == Role.RESOURCE
        ? (folder().isEmpty() ? "" : dir()) + translationBaseName()
        : folder();
  }

  /**
   * Hugo's {@code .Section}: the topmost folder; "" for pages that lie in none, also an {@code
   * index.md} whose folder is topmost.
   */
  public String section() {
    String place = role == Role.LEAF_BUNDLE ? parentOf(folder()) : folder();
    int slash = place.indexOf('/');
    return slash < 0 ? place : place.substring(0, slash);
  }

  static String parentOf(String folder) {
    return folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
  }
}
