package dev.faqeditor.template.function;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hugo's {@code path}: paths with slashes, as Go's {@code path} package sees them. */
final class PathFunctions {

  private PathFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("path.Base", call -> base(call.takes(1).string(0)))
        .add("path.BaseName", PathFunctions::baseName)
        .add("path.Clean", call -> clean(slashes(call.takes(1).string(0))))
        .add("path.Dir", call -> directory(slashes(call.takes(1).string(0))))
        .add("path.Ext", call -> extension(slashes(call.takes(1).string(0))))
        .add("path.Join", PathFunctions::join)
        .add("path.Split", PathFunctions::split)
        .all();
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }

  private static String base(String given) {
    String path = slashes(given);
    while (path.length() > 1 && path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    if (path.isEmpty()) {
      return ".";
    }
    return path.equals("/") ? path : path.substring(path.lastIndexOf('/') + 1);
  }

  private static String baseName(Call call) {
    String base = base(call.takes(1).string(0));
    return base.substring(0, base.length() - extension(base).length());
  }

  private static String extension(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    int dot = base.lastIndexOf('.');
    return dot < 0 ? "" : base.substring(dot);
  }

  private static String directory(String path) {
    return clean(path.substring(0, path.lastIndexOf('/') + 1));
  }

  static String clean(String path) {
    boolean rooted = path.startsWith("/");
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && rooted)) {
        parts.addLast(part);
      }
    }
    String joined = String.join("/", parts);
    return rooted ? "/" + joined : joined.isEmpty() ? "." : joined;
  }

  private static String join(Call call) {
    List<String> parts = new ArrayList<>();
    for (Object argument : call.arguments()) {
      for (Object part :
          argument instanceof List<?> list ? list : List.of(String.valueOf(argument))) {
        String text = slashes(Cast.string(part, "path.Join"));
        if (!text.isEmpty()) {
          parts.add(text);
        }
      }
    }
    return parts.isEmpty() ? "" : clean(String.join("/", parts));
  }

  private static Object split(Call call) {
    String path = slashes(call.takes(1).string(0));
    int at = path.lastIndexOf('/') + 1;
    Map<String, Object> split = new LinkedHashMap<>();
    split.put("Dir", path.substring(0, at));
    split.put("File", path.substring(at));
    return split;
  }
}
