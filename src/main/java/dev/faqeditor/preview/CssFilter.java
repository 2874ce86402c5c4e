package dev.faqeditor.preview;

import dev.faqeditor.preview.CssToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSS token by token and prints what is harmless; see {@link HarmlessCss}. */
final class CssFilter {

  private static final int IMPORTS_IN_EACH_OTHER = 5;

  private final PageFiles files;
  private final CssPrinter printer;
  private int unread = HarmlessCss.LARGEST;
  private int importing;
  private boolean cut;

  CssFilter(PageFiles files) {
    this.files = files;
    this.printer = new CssPrinter(files);
  }

  HarmlessCss sheet(String css) {
    read(css, true);
    return result();
  }

  HarmlessCss declarations(String css) {
    read(css, false);
    return result();
  }

  private HarmlessCss result() {
    return new HarmlessCss(printer.printed(), printer.dropped(), cut || printer.isFull());
  }

  private void read(String css, boolean mayImport) {
    unread -= css.length();
    if (unread < 0) {
      cut = true;
      return;
    }
    int outside = printer.depth();
    boolean beforeRules = mayImport;
    CssLexer lexer = new CssLexer(css);
    while (lexer.hasNext() && !printer.isFull()) {
      CssToken token = lexer.next();
      if (token.is(Kind.AT_NAME) && isStatement(token)) {
        List<CssToken> statement = statement(lexer);
        printer.separate();
        if (token.isNamed("import") && beforeRules) {
          CssImport.of(statement).ifPresent(this::putIn);
        }
      } else {
        beforeRules &= !token.raw().equals("{");
        printer.print(token, outside);
      }
    }
    printer.closeTo(outside);
  }

  /** Whether this starts a statement that is not to be printed. */
  private static boolean isStatement(CssToken name) {
    return name.isNamed("import") || name.isNamed("namespace") || name.isNamed("charset");
  }

  /** The tokens up to the semicolon. */
  private static List<CssToken> statement(CssLexer lexer) {
    List<CssToken> tokens = new ArrayList<>();
    while (lexer.hasNext()) {
      CssToken token = lexer.next();
      if (token.is(Kind.SEMICOLON)) {
        break;
      }
      tokens.add(token);
    }
    return tokens;
  }

  private void putIn(CssImport imported) {
    Optional<String> sheet =
        imported.isForMediaOnly() && importing < IMPORTS_IN_EACH_OTHER
            ? files.styleSheet(imported.address())
            : Optional.empty();
    if (sheet.isEmpty()) {
      printer.drop(imported.address());
      return;
    }
    int outside = printer.depth();
    if (!imported.conditions().isEmpty()) {
      printer.openMedia(imported.conditions());
    }
    importing++;
    read(sheet.get(), true);
    importing--;
    printer.closeTo(outside);
    printer.separate();
  }
}
