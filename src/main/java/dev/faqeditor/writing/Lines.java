package dev.faqeditor.writing;

import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a text. */
final class Lines {

  private final List<Line> all;

  private Lines(List<Line> all) {
    this.all = all;
  }

  static Lines of(String text) {
    return new Lines(LineReader.read(text));
  }

  List<Line> all() {
    return all;
  }

  /** The number of the line that an offset lies in, also at its end. */
  int indexAt(int offset) {
    int index = 0;
    while (index + 1 < all.size() && all.get(index + 1).start() <= offset) {
      index++;
    }
    return index;
  }

  Line at(int offset) {
    return all.get(indexAt(offset));
  }

  /** The lines that are selected; not the last, where nothing of it is. */
  List<Line> selected(Span selection) {
    int first = indexAt(selection.start());
    int last = indexAt(selection.end());
    if (last > first && all.get(last).start() == selection.end()) {
      last--;
    }
    return all.subList(first, last + 1);
  }

  /** The lines above this one, the nearest first. */
  List<Line> above(Line line) {
    List<Line> above = new ArrayList<>(all.subList(0, all.indexOf(line)));
    Collections.reverse(above);
    return above;
  }
}
