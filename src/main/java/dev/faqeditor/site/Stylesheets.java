package dev.faqeditor.site;

import dev.faqeditor.hugo.SiteConfiguration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which stylesheets the pages of a site use, as far as its templates say it literally: in {@code
 * <link>}s, as texts in actions ({@code resources.Get "css/a.css"}), and by params of the site. The
 * search starts at the base templates and goes through the partials that they print. What is made
 * of SCSS or fetched from elsewhere is not found.
 */
final class Stylesheets {

  private static final int MAX_SHEETS = 20;
  private static final int MAX_TEXT = 3_000_000; // UTF-16 units, of all of them
  private static final int MAX_TEMPLATES = 200;
  private static final int MAX_FILES = 5000;
  private static final String EXTENSION = ".css";

  private final Enclosure enclosure;
  private final SiteConfiguration configuration;
  private final Layouts layouts;
  private final SiteFiles files;
  private final Set<Path> visited = new LinkedHashSet<>();
  private final Map<Path, Stylesheet> found = new LinkedHashMap<>();
  private int length;

  private Stylesheets(
      Enclosure enclosure, SiteConfiguration configuration, Layouts layouts, SiteFiles files) {
    this.enclosure = enclosure;
    this.configuration = configuration;
    this.layouts = layouts;
    this.files = files;
  }

  /** The stylesheets that templates name, in their order. */
  static List<Stylesheet> used(
      Enclosure enclosure, SiteConfiguration configuration, Layouts layouts, SiteFiles files) {
    Stylesheets sheets = new Stylesheets(enclosure, configuration, layouts, files);
    sheets.starts().forEach(sheets::visit);
    return List.copyOf(sheets.found.values());
  }

  /** The paths of all stylesheets in {@code static} and {@code assets}, sorted. */
  static Set<String> all(SiteFiles files) {
    Set<String> paths = new TreeSet<>();
    for (MountedFolder folder : List.of(files.plain(), files.assets())) {
      paths.addAll(folder.files(MAX_FILES, name -> name.endsWith(EXTENSION)).keySet());
    }
    return paths;
  }

  /** The base templates, the most general first; where there are none, those of single pages. */
  private List<Path> starts() {
    List<Path> starts = named("baseof.html");
    return starts.isEmpty() ? named("single.html") : starts;
  }

  private List<Path> named(String name) {
    Stream<String> general = Stream.of("_default/" + name, name);
    Stream<String> others =
        layouts.files().keySet().stream().filter(path -> path.endsWith("/" + name));
    return Stream.concat(general, others)
        .distinct()
        .flatMap(path -> Stream.ofNullable(layouts.files().get(path)))
        .toList();
  }

  private void visit(Path template) {
    if (visited.size() >= MAX_TEMPLATES || !visited.add(template)) {
      return;
    }
    for (TemplateScanner.Part part : TemplateScanner.scan(enclosure.text(template).orElse(""))) {
      if (part instanceof TemplateScanner.Part.Link link) {
        candidates(link.href()).forEach(this::add);
      } else if (part instanceof TemplateScanner.Part.Action printed) {
        TemplateAction action = printed.action();
        named(action).forEach(this::add);
        if (action.callsPartial()) {
          layouts.partial(action.literals().get(0)).ifPresent(this::visit);
        }
      }
    }
  }

  /** What a link's address names: by a text in an action, or by all that stands outside of them. */
  private List<String> candidates(String href) {
    List<String> candidates = new ArrayList<>();
    for (TemplateScanner.Part part : TemplateScanner.scan(href)) {
      if (part instanceof TemplateScanner.Part.Action inside) {
        candidates.addAll(named(inside.action()));
      }
    }
    return candidates.isEmpty() ? List.of(TemplateScanner.literal(href)) : candidates;
  }

  private List<String> named(TemplateAction action) {
    return Stream.concat(
            action.literals().stream(),
            action.params().stream().flatMap(param -> configuration.params().texts(param).stream()))
        .filter(text -> pathOf(text).toLowerCase(Locale.ROOT).endsWith(EXTENSION))
        .toList();
  }

  private static String pathOf(String address) {
    return SiteAddress.of(address.strip()).path();
  }

  private void add(String address) {
    SiteAddress parts = SiteAddress.of(address.strip());
    if (parts.hasHost() || !parts.scheme().isEmpty() || parts.path().isEmpty()) {
      return;
    }
    String base = configuration.basePath();
    String path = UrlText.resolved("/" + parts.path());
    String below = path.startsWith(base) ? path.substring(base.length()) : path.substring(1);
    Optional<Path> file = files.plain().find(below).or(() -> files.assets().find(below));
    file.ifPresent(each -> add(below, each));
  }

  private void add(String path, Path file) {
    if (found.containsKey(file) || found.size() >= MAX_SHEETS) {
      return;
    }
    Optional<String> text = enclosure.text(file).filter(css -> length + css.length() <= MAX_TEXT);
    text.ifPresent(
        css -> {
          length += css.length();
          found.put(file, new Stylesheet(path, file, css));
        });
  }
}
