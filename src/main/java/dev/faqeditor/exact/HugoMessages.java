package dev.faqeditor.exact;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Hugo prints, of any version: which line of which file it complains about. The
 * innermost place of a message counts, unless the page itself is named.
 */
final class HugoMessages {

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");
  private static final Pattern FAULT = Pattern.compile("^(?:Error|ERROR)\\b:? *(.*)");
  private static final Pattern WARNING = Pattern.compile("^WARN(?:ING)?\\b:? *(.*)");
  private static final Pattern DATE =
      Pattern.compile("^\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d *");
  private static final Pattern PLACE = Pattern.compile("\"([^\"\n]+?):(\\d{1,9}):(\\d{1,9})\"");
  private static final Pattern YAML_LINE = Pattern.compile("yaml: line (\\d{1,9}):");
  private static final Pattern COUNT = Pattern.compile("logged \\d+ error\\(s\\)");

  /** What the first group finds is the subject. */
  private static final Map<HugoMessage.Kind, Pattern> KINDS =
      Map.of(
          HugoMessage.Kind.SHORTCODE_UNKNOWN,
          Pattern.compile("template for shortcode \"([^\"]*)\" not found"),
          HugoMessage.Kind.SHORTCODE_UNCLOSED,
          Pattern.compile("shortcode \"([^\"]*)\" must be closed|unclosed shortcode"),
          HugoMessage.Kind.SHORTCODE_STRAY,
          Pattern.compile("closing tag for shortcode '([^']*)' does not match start tag"),
          HugoMessage.Kind.SHORTCODE_WITHOUT_INNER,
          Pattern.compile("shortcode \"([^\"]*)\" does not evaluate \\.Inner"),
          HugoMessage.Kind.REFERENCE,
          Pattern.compile("REF_NOT_FOUND: Ref \"([^\"]*)\""));

  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "unmarshal failed|failed to unmarshal|failed to parse front ?matter|EOF looking for end .*front matter");

  private final Path laidOver;
  private final Path page;
  private final Path configuration;
  private final Path root;

  /**
   * A reader of what a run prints.
   *
   * @param laidOver the file with the page's text that Hugo was given
   * @param page the page's own file
   * @param configuration the folder that stood for the site's {@code config}
   * @param root the site's folder
   */
  HugoMessages(Path laidOver, Path page, Path configuration, Path root) {
    this.laidOver = laidOver;
    this.page = page;
    this.configuration = configuration;
    this.root = root;
  }

  /** The fault to show first: one of the page, or else the first. */
  HugoMessage fault(String output) {
    List<HugoMessage> all = matching(output, FAULT);
    return all.stream()
        .filter(HugoMessage::onPage)
        .findFirst()
        .or(() -> all.stream().findFirst())
        .orElseGet(() -> message(lastLine(output)));
  }

  /** What it warns of on the page. */
  List<HugoMessage> warnings(String output) {
    return matching(output, WARNING).stream().filter(HugoMessage::onPage).toList();
  }

  private List<HugoMessage> matching(String output, Pattern start) {
    List<HugoMessage> found = new ArrayList<>();
    for (String line : COLOUR.matcher(output).replaceAll("").lines().toList()) {
      Matcher matcher = start.matcher(line);
      if (matcher.find()) {
        String said = DATE.matcher(matcher.group(1)).replaceFirst("");
        if (!COUNT.matcher(said).find() || found.isEmpty()) {
          found.add(message(said));
        }
      }
    }
    return found;
  }

  private HugoMessage message(String said) {
    Optional<Path> file = Optional.empty();
    int line = 0;
    int column = 0;
    int textStart = 0;
    for (Matcher place = PLACE.matcher(said); place.find(); ) {
      Optional<Path> named = file(place.group(1));
      boolean better = file.isEmpty() || !file.get().equals(page);
      if (named.isPresent() && better) {
        file = named;
        line = Integer.parseInt(place.group(2));
        column = Integer.parseInt(place.group(3));
        textStart = place.end();
      }
    }
    String text = said.substring(textStart).replaceFirst("^[:\\s]+", "");
    Matcher yaml = YAML_LINE.matcher(text);
    if (line == 1 && yaml.find()) { // counted behind the delimiter
      line = Integer.parseInt(yaml.group(1)) + 1;
    }
    boolean onPage = file.filter(page::equals).isPresent();
    HugoMessage.Kind kind = kindOf(said, onPage);
    return new HugoMessage(kind, file, onPage, line, column, subjectOf(said, kind), text);
  }

  private Optional<Path> file(String written) {
    try {
      Path path = Path.of(written);
      Path absolute = path.isAbsolute() ? path.normalize() : root.resolve(path).normalize();
      if (absolute.equals(laidOver)) {
        return Optional.of(page);
      }
      return Optional.of(
          absolute.startsWith(configuration)
              ? root.resolve("config").resolve(configuration.relativize(absolute))
              : absolute);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static HugoMessage.Kind kindOf(String said, boolean onPage) {
    for (Map.Entry<HugoMessage.Kind, Pattern> each : KINDS.entrySet()) {
      if (each.getValue().matcher(said).find()) {
        return each.getKey();
      }
    }
    return onPage && FRONT_MATTER.matcher(said).find()
        ? HugoMessage.Kind.FRONT_MATTER
        : HugoMessage.Kind.OTHER;
  }

  private static String subjectOf(String said, HugoMessage.Kind kind) {
    Matcher matcher = KINDS.getOrDefault(kind, COUNT).matcher(said);
    boolean named = matcher.find() && matcher.groupCount() > 0;
    return named ? Optional.ofNullable(matcher.group(1)).orElse("") : "";
  }

  private static String lastLine(String output) {
    return COLOUR
        .matcher(output)
        .replaceAll("")
        .lines()
        .filter(line -> !line.isBlank())
        .reduce("", (before, line) -> line);
  }
}
