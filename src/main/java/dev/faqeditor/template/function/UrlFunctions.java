package dev.faqeditor.template.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Those of Hugo's {@code urls} that need no site. */
final class UrlFunctions {

  private UrlFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("anchorize urls.Anchorize", call -> UrlText.anchor(call.takes(1).string(0)))
        .add("urlize urls.URLize", call -> UrlText.urlized(call.takes(1).string(0)))
        .add("urls.Parse", call -> new ParsedUrl(call.takes(1).string(0)))
        .add("urls.JoinPath", UrlFunctions::join)
        .all();
  }

  /** As Go's {@code url.JoinPath}: the path is cleaned, and what follows it stays. */
  private static Object join(Call call) {
    call.takesAtLeast(1);
    List<String> parts = new ArrayList<>();
    for (Object argument : call.arguments()) {
      for (Object part :
          argument instanceof List<?> list
              ? list
              : List.of(Cast.string(argument, "urls.JoinPath"))) {
        parts.add(Cast.string(part, "urls.JoinPath"));
      }
    }
    String first = parts.get(0);
    int scheme = first.indexOf("://");
    int start = scheme < 0 ? 0 : first.indexOf('/', scheme + 3);
    String host = start < 0 ? first : first.substring(0, start);
    parts.set(0, start < 0 ? "" : first.substring(start));
    String joined = String.join("/", parts);
    boolean slash = joined.endsWith("/");
    String path = PathFunctions.clean((scheme < 0 ? "" : "/") + joined);
    path = path.equals(".") ? "" : path;
    return host + (slash && !path.endsWith("/") ? path + "/" : path);
  }
}
