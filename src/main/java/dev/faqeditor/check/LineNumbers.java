package dev.faqeditor.check;

import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The numbers of a text's lines, from 1; counted when first asked for. */
final class LineNumbers {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  LineNumbers(String text) {
    this.text = text;
  }

  /** The number of the line that holds an offset. */
  String of(int offset) {
    if (starts.isEmpty()) {
      count();
    }
    int found = Collections.binarySearch(starts, offset);
    return String.valueOf(found >= 0 ? found + 1 : -found - 1);
  }

  private void count() {
    starts.add(0);
    for (int stop = LineEnds.lineStop(text, 0); stop < text.length(); ) {
      int start = stop + LineEnds.lengthAt(text, stop);
      starts.add(start);
      stop = LineEnds.lineStop(text, start);
    }
  }
}
