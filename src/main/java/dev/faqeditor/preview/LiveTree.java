package dev.faqeditor.preview;

import dev.faqeditor.preview.part.PrintedPart;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of a page's nodes, of which only what has changed is read again. */
final class LiveTree {

  private final StretchReader reader;
  private Map<PrintedPart, Stretch> byFirst = new IdentityHashMap<>();

  LiveTree(StretchReader reader) {
    this.reader = reader;
  }

  /** The tree of a page that prints these parts. */
  PageTree read(List<PrintedPart> parts) {
    List<Stretch> stretches = new ArrayList<>();
    List<String> open = List.of();
    for (int i = 0; i < parts.size(); ) {
      Stretch stretch = known(parts, i, open).orElse(null);
      if (stretch == null) {
        stretch = read(parts, i, open, 1);
      }
      while (stretch.startsWithText() && !stretches.isEmpty()) {
        Stretch before = stretches.remove(stretches.size() - 1);
        i -= before.parts().size();
        int least = before.parts().size() + stretch.parts().size();
        stretch = read(parts, i, before.open(), least);
      }
      stretches.add(stretch);
      open = stretch.openBehind();
      i += stretch.parts().size();
    }
    byFirst = new IdentityHashMap<>();
    Stretch.TreeBuilder tree = new Stretch.TreeBuilder();
    for (Stretch stretch : stretches) {
      byFirst.put(stretch.parts().get(0), stretch);
      stretch.addTo(tree);
    }
    return tree.tree();
  }

  private Optional<Stretch> known(List<PrintedPart> parts, int from, List<String> open) {
    return Optional.ofNullable(byFirst.get(parts.get(from)))
        .filter(
            stretch -> {
              int end = from + stretch.parts().size();
              return end <= parts.size()
                  && stretch.last() == (end == parts.size())
                  && stretch.open().equals(open)
                  && stretch.parts().equals(parts.subList(from, end));
            });
  }

  /** Reads parts from one on, at least so many, and no more than needed. */
  private Stretch read(List<PrintedPart> parts, int from, List<String> open, int least) {
    for (int count = least; ; count *= 2) {
      int end = Math.min(parts.size(), from + count);
      Optional<Stretch> read = reader.read(parts.subList(from, end), open, end == parts.size());
      if (read.isPresent()) {
        return read.get();
      }
    }
  }
}
