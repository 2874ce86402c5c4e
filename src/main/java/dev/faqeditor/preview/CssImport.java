package dev.faqeditor.preview;

import dev.faqeditor.preview.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an {@code @import} says (CSS Cascade 5, section 2).
 *
 * @param address where the sheet is
 * @param conditions for which media, in which layer, with which support; without space around
 */
record CssImport(String address, List<CssToken> conditions) {

  /** Reads what stands between {@code @import} and its semicolon. */
  static Optional<CssImport> of(List<CssToken> statement) {
    List<CssToken> rest = new ArrayList<>(statement);
    rest.removeIf(token -> token.is(Kind.COMMENT));
    skipSpace(rest);
    boolean quoted = !rest.isEmpty() && rest.get(0).is(Kind.FUNCTION) && rest.get(0).isNamed("url");
    if (quoted) {
      rest.remove(0);
      skipSpace(rest);
    }
    if (rest.isEmpty() || !(rest.get(0).is(Kind.STRING) || rest.get(0).is(Kind.URL))) {
      return Optional.empty();
    }
    String address = rest.remove(0).value();
    skipSpace(rest);
    if (quoted && !rest.isEmpty() && rest.get(0).is(Kind.CLOSING)) {
      rest.remove(0);
      skipSpace(rest);
    }
    return Optional.of(new CssImport(address, List.copyOf(rest)));
  }

  /** Whether its only conditions are media queries. */
  boolean isForMediaOnly() {
    return conditions.stream()
        .noneMatch(token -> token.isNamed("layer") || token.isNamed("supports"));
  }

  private static void skipSpace(List<CssToken> tokens) {
    while (!tokens.isEmpty() && tokens.get(0).is(Kind.SPACE)) {
      tokens.remove(0);
    }
  }
}
