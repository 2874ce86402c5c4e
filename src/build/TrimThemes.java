import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Writes AtlantaFX's themes without the rules for what the program doesn't have, and all style
 * sheets in the binary form that JavaFX reads fastest. Run by the build; see
 * src/docs/decisions/0037-themes-without-the-rest.md.
 */
final class TrimThemes {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

  private final Set<String> leftOut;

  private TrimThemes(Set<String> leftOut) {
    this.leftOut = leftOut;
  }

  /** Takes the list of what is left out, the folder of the themes, and further sheets. */
  public static void main(String[] arguments) throws IOException {
    TrimThemes trim = new TrimThemes(listed(Path.of(arguments[0])));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (String theme : List.of("light", "dark")) {
      Path sheet = folder.resolve(theme + ".css");
      Files.writeString(sheet, trim.trimmed(read("/atlantafx/base/theme/primer-" + theme + ".css")));
      writeBinary(sheet, sheet);
    }
    for (int i = 2; i < arguments.length; i += 2) {
      writeBinary(Path.of(arguments[i]), Path.of(arguments[i + 1]));
    }
  }

  private static Set<String> listed(Path list) throws IOException {
    return Files.readAllLines(list).stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = TrimThemes.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String trimmed(String css) throws IOException {
    String plain = COMMENT.matcher(css).replaceAll("");
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(plain);
    int end = 0;
    while (rule.find()) {
      if (!plain.substring(end, rule.start()).isBlank()) {
        throw new IOException("no rule: " + plain.substring(end, rule.start()).strip());
      }
      end = rule.end();
      String selectors =
          Arrays.stream(rule.group(1).split(","))
              .map(String::strip)
              .filter(this::isKept)
              .collect(Collectors.joining(",\n"));
      if (!selectors.isEmpty()) {
        kept.append(selectors).append(" {").append(rule.group(2)).append("}\n");
      }
    }
    return kept.toString();
  }

  private boolean isKept(String selector) {
    return STYLE_CLASS.matcher(selector).results().map(m -> m.group(1)).noneMatch(leftOut::contains);
  }

  private static void writeBinary(Path sheet, Path beside) throws IOException {
    String name = beside.getFileName().toString().replaceFirst("\\.css$", ".bss");
    Path binary = beside.resolveSibling(name);
    Files.createDirectories(binary.getParent());
    Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
  }
}
