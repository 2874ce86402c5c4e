package dev.faqeditor.site;

import dev.faqeditor.file.SiteFolder;
import dev.faqeditor.hugo.Mount;
import dev.faqeditor.hugo.SiteConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Hugo site as it was when it was read: {@code Site.around(page)}. What its files say is read
 * when it is asked for. Reading takes time: not on the thread that draws.
 */
public final class Site {

  /** Bytes that an image or other file may have to be read. */
  public static final int MAX_FILE = 5_000_000;

  private final Enclosure enclosure;
  private final SiteConfiguration configuration;
  private final List<SiteProblem> problems;
  private final List<Mount> contentFolders;
  private final Layouts layouts;
  private final Content content;
  private final SiteFiles files;
  private final Links links;
  private final DataFiles data;
  private final Archetypes archetypes;
  private final SiteFingerprint fingerprint;
  private @Nullable PageIndex index;

  private Site(Enclosure enclosure) {
    this.enclosure = enclosure;
    Components components = new Components(enclosure);
    configuration = components.configuration();
    problems = List.copyOf(components.problems());
    List<Component> inOrder = components.inOrder();
    contentFolders =
        inOrder.get(0).mounts().stream().filter(mount -> mount.target().equals("content")).toList();
    MountedFolder pages = MountedFolder.named("content", inOrder, enclosure);
    content = new Content(enclosure, pages, configuration);
    files =
        new SiteFiles(
            enclosure,
            MountedFolder.named("static", inOrder, enclosure),
            MountedFolder.named("assets", inOrder, enclosure),
            pages,
            content.addresses());
    data =
        new DataFiles(
            enclosure,
            MountedFolder.named("data", inOrder, enclosure),
            MountedFolder.named("i18n", inOrder, enclosure));
    archetypes = new Archetypes(MountedFolder.named("archetypes", inOrder, enclosure), enclosure);
    MountedFolder layoutFolder = MountedFolder.named("layouts", inOrder, enclosure);
    layouts = new Layouts(layoutFolder, content.addresses().languages());
    List<Path> watched = new ArrayList<>(components.watched());
    layoutFolder.points().forEach(point -> watched.add(point.source()));
    layouts
        .files()
        .values()
        .forEach(file -> Stream.of(file, file.getParent()).forEach(watched::add));
    boolean hasLinkHook =
        layouts.renderHooks().stream().anyMatch(path -> path.contains("render-link"));
    links = new Links(configuration, this::pages, files, hasLinkHook);
    fingerprint = SiteFingerprint.of(watched);
  }

  /** The site that a page lies in, by the nearest folder with a configuration; empty if none. */
  public static Optional<Site> around(Path page) {
    return SiteFolder.around(page).flatMap(folder -> at(folder.root()));
  }

  /** The site in this folder; empty if there is no such folder. */
  public static Optional<Site> at(Path root) {
    try {
      return Optional.of(new Site(new Enclosure(root.toRealPath())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The real path of the site's folder. */
  public Path root() {
    return enclosure.root();
  }

  /** What to call it: its title, or the name of its folder. */
  public String name() {
    String title = configuration.title();
    Path folder = root().getFileName();
    return title.isEmpty() && folder != null ? folder.toString() : title;
  }

  /** The site's configuration, with those of its themes under it. */
  public SiteConfiguration configuration() {
    return configuration;
  }

  /** The folders of its own that its pages lie in, each with its language. */
  public List<Mount> contentFolders() {
    return contentFolders;
  }

  /** What of the site could not be read. */
  public List<SiteProblem> problems() {
    return problems;
  }

  /** When its configuration and templates were changed; see {@link SiteFingerprint#now}. */
  public SiteFingerprint fingerprint() {
    return fingerprint;
  }

  /**
   * The template of a shortcode; empty where neither the site nor a theme has one. It may still be
   * one of {@link EmbeddedShortcodes}.
   *
   * @param name as in the tag, with folders: {@code faq/item}
   * @param language the page's
   */
  public Optional<Template> shortcode(String name, String language) {
    return layouts.shortcode(name, language).flatMap(file -> template(name, file));
  }

  /** The names of the shortcodes that the site and its themes have, sorted. */
  public Set<String> shortcodeNames() {
    return layouts.shortcodeNames();
  }

  /** The template of a partial, named with or without {@code .html}. */
  public Optional<Template> partial(String name) {
    return layouts.partial(name).flatMap(file -> template(name, file));
  }

  /**
   * The paths of the render hooks in {@code layouts}: {@code _default/_markup/render-link.html}.
   */
  public Set<String> renderHooks() {
    return layouts.renderHooks();
  }

  /**
   * The page that a file is; empty if it is none of the content folder's.
   *
   * @param file which need not be there yet
   * @param text its text, which need not be saved yet
   */
  public Optional<ContentPage> page(Path file, String text) {
    return content.page(file, text);
  }

  /**
   * What a new page starts with, as {@code hugo new} would have it; empty if the site and its
   * themes have nothing for it.
   *
   * @param page where the page is to be
   */
  public Optional<Archetype> archetype(Path page) {
    return archetypes.find(content.locate(page).map(ContentFile::section).orElse(""));
  }

  /**
   * The folders in which a page beside this one could be: those of the content folder that it lies
   * in, and so of its language, but for those that belong to a single page. No more than 300.
   */
  public List<Path> foldersAround(Path page) {
    return ContentFolders.around(page, content);
  }

  /** A title as Hugo makes the last part of an address of it; "" if nothing is left. */
  public String pathOf(String title) {
    return content.addresses().urlized(title);
  }

  /**
   * All pages of the site as they are on disk when this is first asked for, which takes time: a
   * second for some thousand. The fingerprint does not cover them.
   */
  public synchronized PageIndex pages() {
    PageIndex known = index;
    if (known == null) {
      known = new PageIndex(content, enclosure);
      index = known;
    }
    return known;
  }

  /** What the address of a link on a page leads to. */
  public LinkTarget resolve(String href, ContentPage from) {
    return links.resolve(href, from);
  }

  /**
   * What {@code ref} and {@code relref} on a page lead to.
   *
   * @param language in which language the page is sought; usually that of {@code from}
   */
  public LinkTarget ref(String reference, ContentPage from, String language) {
    return links.ref(reference, from, language);
  }

  /**
   * The path on the site, below its base path and decoded, that an address leads to; empty if it
   * leads elsewhere.
   *
   * @param from where the address stands, as such a path: {@code /faq/}, {@code /css/main.css}
   */
  public Optional<String> path(String address, String from) {
    return links.path(address, from);
  }

  /** What an image on a page shows, by its address there; files of other sites are refused. */
  public SiteFile image(String address, ContentPage from) {
    return links.image(address, from);
  }

  /** The stylesheets that the site's pages use, as far as its templates say; in their order. */
  public List<Stylesheet> stylesheets() {
    return Stylesheets.used(enclosure, configuration, layouts, files);
  }

  /** The paths of all stylesheets in {@code static} and {@code assets}, for a user to choose. */
  public Set<String> stylesheetPaths() {
    return Stylesheets.all(files);
  }

  /** The stylesheet with this path in {@code static} or {@code assets}. */
  public Optional<Stylesheet> stylesheet(String path) {
    return files
        .plain()
        .find(path)
        .or(() -> files.assets().find(path))
        .flatMap(file -> enclosure.text(file).map(text -> new Stylesheet(path, file, text)));
  }

  /** What the site's data files say, as Hugo's {@code .Site.Data}. Reads them all. */
  public Map<String, Object> data() {
    return data.all();
  }

  /** The words for {@code i18n} in a language, by their keys. */
  public Map<String, Object> words(String language) {
    return data.wordsOf(language);
  }

  /** The text of a file beside the site's configuration; empty if it can't be read. */
  public Optional<String> text(String name) {
    return enclosure.text(enclosure.root().resolve(name));
  }

  /** What a stylesheet's address names: a file of {@code static}, or else of {@code assets}. */
  public SiteFile file(Stylesheet sheet, String address) {
    String path = sheet.pathOf(address);
    SiteFile published = staticFile(path);
    return published instanceof SiteFile.Found ? published : asset(path);
  }

  /** A file of {@code static}, by its path on the site: {@code /images/a.png}. */
  public SiteFile staticFile(String path) {
    return files.read(files.plain(), path);
  }

  /** A file of {@code assets}, by its path there. */
  public SiteFile asset(String path) {
    return files.read(files.assets(), path);
  }

  private Optional<Template> template(String name, Path file) {
    return enclosure.text(file).map(text -> new Template(name, file, text));
  }
}
