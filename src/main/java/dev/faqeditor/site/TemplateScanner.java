package dev.faqeditor.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the actions and the links to stylesheets in a template of HTML, in their order. */
final class TemplateScanner {

  /** Something that can name a stylesheet. */
  sealed interface Part {

    /** An action outside of links. */
    record Action(TemplateAction action) implements Part {}

    /**
     * A {@code <link rel="stylesheet">} for screens.
     *
     * @param href as written, actions included
     */
    record Link(String href) implements Part {}
  }

  private static final String LINK = "<link";

  private final String text;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  private TemplateScanner(String text) {
    this.text = text;
  }

  /** The parts of a template. */
  static List<Part> scan(String text) {
    TemplateScanner scanner = new TemplateScanner(text);
    scanner.scan();
    return scanner.parts;
  }

  /** The literal text of a template, its actions left out. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("{{", at)) {
        at = actionEnd(text, at);
      } else {
        literal.append(text.charAt(at++));
      }
    }
    return literal.toString();
  }

  private void scan() {
    while (at < text.length()) {
      if (text.startsWith("{{", at)) {
        int end = actionEnd(text, at);
        addAction(text.substring(at + 2, Math.max(at + 2, end - 2)));
        at = end;
      } else if (text.startsWith("<!--", at)) {
        int end = text.indexOf("-->", at);
        at = end < 0 ? text.length() : end + 3;
      } else if (text.regionMatches(true, at, LINK, 0, LINK.length())) {
        at += LINK.length();
        addLink(attributes());
      } else {
        at++;
      }
    }
  }

  private void addAction(String inside) {
    if (!inside.startsWith("/*") && !inside.startsWith("- /*")) {
      parts.add(new Part.Action(TemplateAction.of(inside)));
    }
  }

  private void addLink(Map<String, String> attributes) {
    String rel = attributes.getOrDefault("rel", "").toLowerCase(Locale.ROOT);
    boolean isSheet = rel.contains("stylesheet") && !rel.contains("alternate");
    if (isSheet && !attributes.getOrDefault("media", "").equalsIgnoreCase("print")) {
      parts.add(new Part.Link(attributes.getOrDefault("href", "")));
    }
  }

  /** Reads a tag's attributes up to the {@code >} that ends it; actions in them are left whole. */
  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    while (at < text.length() && text.charAt(at) != '>') {
      int start = at;
      skipName();
      String name = text.substring(start, at).toLowerCase(Locale.ROOT);
      if (at < text.length() && text.charAt(at) == '=') {
        at++;
        attributes.put(name, value());
      } else if (at == start) {
        at = text.startsWith("{{", at) ? actionEnd(text, at) : at + 1;
      }
    }
    return attributes;
  }

  private void skipName() {
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
  }

  private String value() {
    char quote = at < text.length() ? text.charAt(at) : ' ';
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? ++at : at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean ends = quoted ? c == quote : c == '>' || Character.isWhitespace(c);
      if (ends) {
        break;
      }
      at = text.startsWith("{{", at) ? actionEnd(text, at) : at + 1;
    }
    String value = text.substring(start, Math.min(at, text.length()));
    at += quoted && at < text.length() ? 1 : 0;
    return value;
  }

  /** The offset behind the braces that close an action; quotes may hold others. */
  private static int actionEnd(String text, int start) {
    int at = start + 2;
    if (text.startsWith("/*", at) || text.startsWith("- /*", at)) {
      int end = text.indexOf("*/", at);
      int close = end < 0 ? -1 : text.indexOf("}}", end);
      return close < 0 ? text.length() : close + 2;
    }
    while (at < text.length() && !text.startsWith("}}", at)) {
      char c = text.charAt(at);
      at = c == '"' || c == '`' ? TemplateAction.closing(text, at) : at + 1;
    }
    return Math.min(text.length(), at + 2);
  }
}
