package dev.faqeditor.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the build makes of AtlantaFX's themes. */
class TrimmedThemesTest {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

  private record Styled(String selector, String declarations) {}

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theyAreTheLibrarysRulesInTheirOrderLessSome(String theme) throws IOException {
    List<Styled> all = rules(read("/atlantafx/base/theme/primer-" + theme + ".css"));
    List<Styled> kept = rules(read("/dev/faqeditor/ui/theme/" + theme + ".css"));
    assertThat(all).containsSubsequence(kept);
    assertThat(kept.size()).isBetween(all.size() / 4, all.size() / 2);
    assertThat(selectors(kept))
        .contains(".root", ".button", ".text-input", ".tree-cell", ".context-menu")
        .noneMatch(selector -> selector.contains(".chart"));
  }

  private static List<String> selectors(List<Styled> rules) {
    return rules.stream().map(Styled::selector).collect(Collectors.toList());
  }

  private static List<Styled> rules(String css) {
    Matcher rule = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
    List<Styled> rules = new ArrayList<>();
    while (rule.find()) {
      for (String selector : rule.group(1).split(",")) {
        rules.add(new Styled(selector.strip(), rule.group(2)));
      }
    }
    return rules;
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = TrimmedThemesTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
