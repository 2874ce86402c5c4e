package dev.faqeditor.template.function;

import dev.faqeditor.template.value.Members;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a URL, by the names of Go's {@code url.URL}. */
final class ParsedUrl implements Members {

  private final String text;
  private final String scheme;
  private final String opaque;
  private final String user;
  private final String host;
  private final String path;
  private final String query;
  private final String fragment;

  ParsedUrl(String text) {
    this.text = text;
    int hash = text.indexOf('#');
    fragment = hash < 0 ? "" : text.substring(hash + 1);
    String rest = hash < 0 ? text : text.substring(0, hash);
    int colon = schemeEnd(rest);
    scheme = rest.substring(0, colon).toLowerCase(Locale.ROOT);
    rest = colon == 0 ? rest : rest.substring(colon + 1);
    int mark = rest.indexOf('?');
    query = mark < 0 ? "" : rest.substring(mark + 1);
    rest = mark < 0 ? rest : rest.substring(0, mark);
    boolean isOpaque = colon > 0 && !rest.startsWith("/");
    opaque = isOpaque ? rest : "";
    boolean hasHost = rest.startsWith("//");
    int slash = hasHost ? rest.indexOf('/', 2) : 0;
    String authority = hasHost ? rest.substring(2, slash < 0 ? rest.length() : slash) : "";
    int at = authority.lastIndexOf('@');
    user = at < 0 ? "" : authority.substring(0, at);
    host = authority.substring(at + 1);
    path = isOpaque || slash < 0 ? "" : rest.substring(slash);
  }

  /** Letters, digits and a few signs before a colon; 0 where there is no scheme. */
  private static int schemeEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (c == ':') {
        return i;
      }
      if (!letter && (i == 0 || "0123456789+-.".indexOf(c) < 0)) {
        return 0;
      }
    }
    return 0;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    int port = host.endsWith("]") ? -1 : host.lastIndexOf(':');
    return switch (name) {
      case "Scheme" -> scheme;
      case "Opaque" -> opaque;
      case "Host" -> host;
      case "Hostname" -> port < 0 ? host : host.substring(0, port);
      case "Port" -> port < 0 ? "" : host.substring(port + 1);
      case "Path" -> decoded(path.replace("+", "%2B"));
      case "EscapedPath" -> UrlText.path(path);
      case "RawPath" -> "";
      case "RawQuery" -> query;
      case "Query" -> new Query(values());
      case "Fragment" -> decoded(fragment.replace("+", "%2B"));
      case "User" -> user;
      case "IsAbs" -> !scheme.isEmpty();
      case "RequestURI" -> path + (query.isEmpty() ? "" : "?" + query);
      case "String" -> text;
      default -> NO_SUCH_MEMBER;
    };
  }

  /** All values of each name. */
  private Map<String, List<Object>> values() {
    Map<String, List<Object>> values = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = sign < 0 ? pair : pair.substring(0, sign);
      if (!name.isEmpty()) {
        values
            .computeIfAbsent(decoded(name), key -> new ArrayList<>())
            .add(sign < 0 ? "" : decoded(pair.substring(sign + 1)));
      }
    }
    return values;
  }

  private record Query(Map<String, List<Object>> values) implements Members {
    @Override
    public @Nullable Object member(String name, List<@Nullable Object> arguments) {
      String key = arguments.isEmpty() ? "" : String.valueOf(arguments.get(0));
      List<Object> known = values.get(key);
      return switch (name) {
        case "Get" -> known == null ? "" : known.get(0);
        case "Has" -> known != null;
        default -> values.containsKey(name) ? values.get(name) : NO_SUCH_MEMBER;
      };
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
