package dev.faqeditor.session;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.text.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A session as the text of a file. What is broken in it is left out. */
final class SessionText {

  private static final int MOST_WINDOWS = 20;
  private static final int MOST_ARRANGEMENTS = 20;

  private SessionText() {}

  static String write(Session session) {
    Entries entries = new Entries();
    int number = 0;
    for (OpenWindow window : session.windows()) {
      String key = "window." + number++;
      window.file().ifPresent(file -> entries.put(key + ".file", file.toString()));
      entries.put(key + ".screens", window.screens());
      write(entries, key, window.place());
    }
    number = 0;
    for (RecentFile file : session.recent().files()) {
      String key = "recent." + number++;
      entries.put(key + ".file", file.path().toString());
      write(entries, key, file.place());
    }
    number = 0;
    for (Map.Entry<String, WindowPlace> place : session.places().entrySet()) {
      String key = "screens." + number++;
      entries.put(key + ".screens", place.getKey());
      write(entries, key, place.getValue());
    }
    return entries.text();
  }

  static Session read(String text) {
    Entries entries = Entries.read(text);
    List<OpenWindow> windows = new ArrayList<>();
    for (int i = 0; i < MOST_WINDOWS; i++) {
      String key = "window." + i;
      Optional<Path> file = entries.path(key + ".file");
      windowPlace(entries, key)
          .map(place -> new OpenWindow(file, entries.get(key + ".screens"), place))
          .ifPresent(windows::add);
    }
    List<RecentFile> recent = new ArrayList<>();
    for (int i = 0; i < RecentFiles.MOST; i++) {
      String key = "recent." + i;
      entries
          .path(key + ".file")
          .map(path -> new RecentFile(path, place(entries, key)))
          .ifPresent(recent::add);
    }
    Map<String, WindowPlace> places = new HashMap<>();
    for (int i = 0; i < MOST_ARRANGEMENTS; i++) {
      String key = "screens." + i;
      windowPlace(entries, key)
          .ifPresent(place -> places.put(entries.get(key + ".screens"), place));
    }
    return new Session(windows, new RecentFiles(recent), places);
  }

  private static void write(Entries entries, String key, WindowPlace place) {
    entries.put(key + ".bounds", List.of(place.x(), place.y(), place.width(), place.height()));
    entries.put(key + ".maximized", String.valueOf(place.maximized()));
    entries.put(key + ".dividers", place.dividers());
  }

  private static Optional<WindowPlace> windowPlace(Entries entries, String key) {
    List<Double> bounds = entries.decimals(key + ".bounds");
    return Optional.of(bounds)
        .filter(four -> four.size() == 4)
        .map(
            four ->
                new WindowPlace(
                    four.get(0),
                    four.get(1),
                    four.get(2),
                    four.get(3),
                    entries.get(key + ".maximized").equals("true"),
                    entries.decimals(key + ".dividers")));
  }

  private static void write(Entries entries, String key, Place place) {
    entries.put(key + ".node", place.kind().name());
    entries.put(key + ".number", List.of(place.number()));
    entries.put(key + ".title", place.title());
    entries.put(key + ".open", place.open());
    place
        .caret()
        .ifPresent(
            caret -> {
              entries.put(key + ".field", caret.field().kind().name());
              entries.put(key + ".key", caret.field().key());
              Range range = caret.range();
              entries.put(
                  key + ".caret",
                  List.of(caret.field().occurrence(), range.anchor(), range.position()));
            });
  }

  private static Place place(Entries entries, String key) {
    return constant(Node.Kind.values(), entries.get(key + ".node"))
        .map(
            kind ->
                new Place(
                    kind,
                    entries.integer(key + ".number").orElse(0),
                    entries.get(key + ".title"),
                    caret(entries, key),
                    entries.integers(key + ".open")))
        .orElse(Place.START);
  }

  private static Optional<Caret> caret(Entries entries, String key) {
    List<Integer> numbers = entries.integers(key + ".caret");
    return constant(FieldName.Kind.values(), entries.get(key + ".field"))
        .filter(kind -> numbers.size() == 3 && numbers.stream().allMatch(number -> number >= 0))
        .map(kind -> new FieldName(kind, entries.get(key + ".key"), numbers.get(0)))
        .map(field -> new Caret(field, new Range(numbers.get(1), numbers.get(2))));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst();
  }
}
