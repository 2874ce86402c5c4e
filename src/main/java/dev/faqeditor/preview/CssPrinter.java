package dev.faqeditor.preview;

import dev.faqeditor.preview.CssToken.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints CSS tokens less what fetches or could end the element that the CSS stands in. Every
 * bracket that is opened is closed in the end, so what is printed can stand before other CSS.
 */
final class CssPrinter {

  private static final int DEEPEST = 100; // brackets in each other; a browser recurses with them
  private static final int LARGEST = 16_000_000; // UTF-16 units, with the files that are put in
  private static final int MOST_DROPPED = 100;

  /** An image without anything in it: what else the declaration says stays valid. */
  private static final String NO_ADDRESS = "data:,";

  /** In the place of a name, it makes the browser pass over the declaration. */
  private static final String UNKNOWN = "faq-left-out";

  /** Functions that take addresses as strings (CSS Images 3 and 4, CSS Values 5). */
  private static final Set<String> OF_ADDRESSES =
      Set.of(
          "url",
          "src",
          "image",
          "image-set",
          "-webkit-image-set",
          "cross-fade",
          "-webkit-cross-fade");

  /** Functions whose value the browser puts in later, so that it can't be looked at here. */
  private static final Set<String> LATE = Set.of("var", "env", "attr", "if", "inherit");

  private static final Set<String> ACTIVE = Set.of("behavior", "-ms-behavior", "-moz-binding");

  private final PageFiles files;
  private final StringBuilder out = new StringBuilder();
  private final Set<String> dropped = new TreeSet<>();
  private final Deque<String> open = new ArrayDeque<>(); // names of functions, other brackets
  private int addressFunctions; // how many of the open ones take addresses
  private boolean atProperty = true; // whether a name that comes now is that of a property
  private String before = ""; // the token before, as it was spelled
  private boolean spaced; // whether the last token was white space; a blank may end an escape, too
  private boolean full;

  CssPrinter(PageFiles files) {
    this.files = files;
  }

  String printed() {
    return out.toString();
  }

  List<String> dropped() {
    return List.copyOf(dropped);
  }

  /** Whether so much is printed, or open, that nothing more is. */
  boolean isFull() {
    return full;
  }

  int depth() {
    return open.size();
  }

  void drop(String address) {
    if (dropped.size() < MOST_DROPPED) {
      dropped.add(address);
    }
  }

  /** Opens a block for media that fulfil these conditions. */
  void openMedia(List<CssToken> conditions) {
    int outside = depth();
    out.append("@media ");
    conditions.forEach(token -> print(token, outside));
    closeTo(outside);
    open("{", "{");
  }

  void closeTo(int depth) {
    while (open.size() > depth) {
      close();
    }
  }

  /**
   * Prints one token.
   *
   * @param outside how many of the open brackets it can't close
   */
  void print(CssToken token, int outside) {
    switch (token.kind()) {
      case SPACE -> space(token.raw().contains("\n") ? '\n' : ' ');
      case COMMENT -> {
        if (token.raw().startsWith("/*")) {
          mark("/**/"); // not nothing, or the tokens around it could become one
        } else {
          space(' ');
        }
      }
      case STRING ->
          out.append(CssSpelling.quoted(isAddress() ? shown(token.value()) : token.value()));
      case URL -> out.append("url(").append(CssSpelling.quoted(shown(token.value()))).append(')');
      case FUNCTION -> function(token);
      case NAME -> out.append(name(token));
      case AT_NAME -> out.append('@').append(CssSpelling.name(token));
      case HASH -> out.append('#').append(CssSpelling.name(token));
      case OPENING -> open(token.raw(), token.raw());
      case CLOSING -> {
        if (open.size() <= outside || !closing(open.getLast()).equals(token.raw())) {
          separate(); // it closes nothing
          return;
        }
        close();
      }
      case NUMBER, SEMICOLON -> out.append(token.raw());
      case OTHER -> mark(token.raw());
      case BROKEN -> {
        out.append(
            isAddress() ? CssSpelling.quoted(NO_ADDRESS) : ""); // behind url( only a string is safe
        mark("!");
      }
    }
    if (!token.is(Kind.SPACE) && !token.is(Kind.COMMENT)) {
      atProperty = token.is(Kind.SEMICOLON) || token.raw().equals("{") || token.raw().equals("}");
    }
    before = token.raw();
    spaced = token.is(Kind.SPACE) || (token.is(Kind.COMMENT) && !before.startsWith("/*"));
    full |= out.length() > LARGEST;
  }

  /** Links have lost their {@code href}, so what the CSS says of it goes for where it is kept. */
  private String name(CssToken token) {
    String name = lower(token);
    if (atProperty && ACTIVE.contains(name)) {
      return UNKNOWN;
    }
    if (name.equals("href") && (before.equals("[") || before.equalsIgnoreCase("attr("))) {
      return Harmless.ADDRESS;
    }
    boolean link = name.equals("link") || name.equals("any-link");
    return link && before.equals(":") ? "is([" + Harmless.ADDRESS + "])" : CssSpelling.name(token);
  }

  /** Keeps what is printed apart from what comes next, where something between is left out. */
  void separate() {
    if (!out.isEmpty() && !spaced && ";{}".indexOf(last()) < 0) {
      mark("/**/");
      before = "";
    }
  }

  private void space(char space) {
    if (!spaced) {
      out.append(space);
    }
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  /** A mark, apart from a {@code <} before it: the two could end the element or open a comment. */
  private void mark(String mark) {
    boolean afterLess = !out.isEmpty() && last() == '<';
    out.append(afterLess && !mark.equals("=") ? " " : "").append(mark);
  }

  private void function(CssToken token) {
    String name = lower(token);
    boolean late = addressFunctions > 0 && LATE.contains(name);
    String printed = late || name.equals("expression") ? UNKNOWN : CssSpelling.name(token);
    open(name, printed + "(");
  }

  private void open(String what, String printed) {
    if (open.size() == DEEPEST) {
      full = true;
      return;
    }
    out.append(printed);
    open.addLast(what);
    addressFunctions += OF_ADDRESSES.contains(what) ? 1 : 0;
  }

  private void close() {
    String what = open.removeLast();
    addressFunctions -= OF_ADDRESSES.contains(what) ? 1 : 0;
    out.append(closing(what));
  }

  private static String closing(String what) {
    return switch (what) {
      case "{" -> "}";
      case "[" -> "]";
      default -> ")";
    };
  }

  /** Whether a string that comes now is an address; {@code type(…)} in an image set has none. */
  private boolean isAddress() {
    return addressFunctions > 0 && !"type".equals(open.peekLast());
  }

  private String shown(String address) {
    Optional<String> shown =
        DataUrl.imageOrFont(address, files).filter(url -> out.length() + url.length() <= LARGEST);
    if (shown.isEmpty() && !address.equals(NO_ADDRESS)) {
      drop(address);
    }
    return shown.orElse(NO_ADDRESS);
  }

  private static String lower(CssToken token) {
    return token.value().toLowerCase(Locale.ROOT);
  }
}
