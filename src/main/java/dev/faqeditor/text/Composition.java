package dev.faqeditor.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Two edits made one. Worked in the text between them, where a splice of the first is the range
 * that it inserted and a splice of the second the range that it replaces. Ranges that touch form a
 * cluster, and each cluster becomes one splice: what the first inserted and the second left
 * standing, with what the second inserted.
 */
final class Composition {

  /** What the first edit inserted, and where that lies in the text between the edits. */
  private record Inserted(int start, String text) {
    int end() {
      return start + text.length();
    }
  }

  private final List<Splice> first;
  private final List<Splice> second;
  private final List<Splice> result = new ArrayList<>();
  private int nextFirst;
  private int nextSecond;
  private int growth; // of the first edit's splices taken so far

  private Composition(Edit first, Edit second) {
    this.first = first.splices();
    this.second = second.splices();
  }

  static Edit of(Edit first, Edit second) {
    Composition composition = new Composition(first, second);
    while (composition.firstStart() < Integer.MAX_VALUE
        || composition.secondStart() < Integer.MAX_VALUE) {
      composition.takeCluster();
    }
    return new Edit(composition.result);
  }

  private void takeCluster() {
    int low = Math.min(firstStart(), secondStart());
    int originalStart = low - growth;
    int reach = low;
    List<Inserted> inserted = new ArrayList<>();
    List<Splice> replaced = new ArrayList<>();
    while (Math.min(firstStart(), secondStart()) <= reach) {
      if (firstStart() <= secondStart()) {
        Inserted range = new Inserted(firstStart(), first.get(nextFirst).replacement());
        growth += first.get(nextFirst++).growth();
        inserted.add(range);
        reach = Math.max(reach, range.end());
      } else {
        Splice splice = second.get(nextSecond++);
        replaced.add(splice);
        reach = Math.max(reach, splice.span().end());
      }
    }
    Span original = new Span(originalStart, reach - growth);
    result.add(new Splice(original, replacement(low, reach, inserted, replaced)));
  }

  private static String replacement(
      int low, int reach, List<Inserted> inserted, List<Splice> replaced) {
    StringBuilder text = new StringBuilder();
    int at = low;
    for (Splice splice : replaced) {
      appendInserted(text, inserted, at, splice.span().start());
      text.append(splice.replacement());
      at = splice.span().end();
    }
    appendInserted(text, inserted, at, reach);
    return text.toString();
  }

  private static void appendInserted(
      StringBuilder text, List<Inserted> inserted, int from, int to) {
    for (Inserted range : inserted) {
      int start = Math.max(from, range.start());
      int end = Math.min(to, range.end());
      if (start < end) {
        text.append(range.text(), start - range.start(), end - range.start());
      }
    }
  }

  private int firstStart() {
    return nextFirst < first.size()
        ? first.get(nextFirst).span().start() + growth
        : Integer.MAX_VALUE;
  }

  private int secondStart() {
    return nextSecond < second.size() ? second.get(nextSecond).span().start() : Integer.MAX_VALUE;
  }
}
