package dev.faqeditor.preview.part;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.preview.part.PagePart.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which parts of a document stay after a change, and makes the others anew. */
final class PartUpdate {

  private final String before;
  private final int bodyBefore;
  private final List<PagePart> old;
  private final String after;
  private final int bodyAfter;
  private final PartBuilder builder;
  private int head; // how many parts stay at the start
  private int tail; // and at the end

  PartUpdate(
      String before, int bodyBefore, List<PagePart> old, FaqDocument now, PartBuilder builder) {
    this.before = before;
    this.bodyBefore = bodyBefore;
    this.old = old;
    this.after = now.text();
    this.bodyAfter = now.bodyStart();
    this.builder = builder;
  }

  List<PagePart> parts() {
    findHead();
    findTail();
    List<PagePart> parts = new ArrayList<>(old.subList(0, head));
    parts.addAll(between());
    parts.addAll(old.subList(old.size() - tail, old.size()));
    // between() has changed both
    return withoutPairsAcross(parts);
  }

  private void findHead() {
    int offset = 0;
    while (head < old.size()) {
      PagePart part = old.get(head);
      int end = bodyAfter + offset + part.length;
      boolean last = head == old.size() - 1;
      if (part.tags.unfinished()
          || !isSame(offset, offset, part.length)
          || (end < after.length() && (last || !builder.cuts().isCut(end)))
          || (end == after.length() && !last)) {
        return;
      }
      offset += part.length;
      head++;
    }
  }

  private void findTail() {
    int end = after.length() - bodyAfter;
    int endBefore = before.length() - bodyBefore;
    int least = lengthOf(old.subList(0, head));
    while (tail < old.size() - head) {
      PagePart part = old.get(old.size() - 1 - tail);
      int start = end - part.length;
      if (start < least
          || !isSame(endBefore - part.length, start, part.length)
          || (start > 0 && !builder.cuts().isCut(bodyAfter + start))) {
        return;
      }
      end = start;
      endBefore -= part.length;
      tail++;
    }
  }

  /** Whether a stretch is the same, given its offsets from the start of the body. */
  private boolean isSame(int from, int to, int length) {
    return bodyAfter + to + length <= after.length()
        && before.regionMatches(bodyBefore + from, after, bodyAfter + to, length);
  }

  /** The parts between those that stay; more of these give way if they can't stay. */
  private List<PagePart> between() {
    for (int more = 1; ; more *= 2) {
      List<PagePart> kept = old.subList(0, head);
      Place place = Place.at(bodyAfter);
      for (PagePart part : kept) {
        place = place.behind(part);
      }
      int end = after.length() - lengthOf(old.subList(old.size() - tail, old.size()));
      boolean fits = head == 0 || tail == 0 || isFollowed(old.get(head - 1), firstOfTail());
      if (place.offset() == end && fits) {
        return List.of();
      }
      List<PagePart> made = builder.parts(place, end);
      int madeEnd = place.offset() + lengthOf(made);
      if (madeEnd > end) {
        tail = tailBehind(madeEnd);
      } else if (head > 0 && !isFollowed(old.get(head - 1), made.get(0))) {
        head--;
      } else if (tail > 0 && !isFollowed(made.get(made.size() - 1), firstOfTail())) {
        tail = Math.max(0, tail - more);
      } else {
        return made;
      }
    }
  }

  private PagePart firstOfTail() {
    return old.get(old.size() - tail);
  }

  private static boolean isFollowed(PagePart part, PagePart next) {
    return part.markdown.isComplete() && next.fresh;
  }

  /** How many parts at the end lie behind an offset. */
  private int tailBehind(int offset) {
    int count = 0;
    int start = after.length();
    while (count < tail && start - old.get(old.size() - 1 - count).length >= offset) {
      start -= old.get(old.size() - 1 - count).length;
      count++;
    }
    return count;
  }

  private static int lengthOf(List<PagePart> parts) {
    return parts.stream().mapToInt(part -> part.length).sum();
  }

  /** The parts, those made one between which a tag and its counterpart stand apart. */
  private List<PagePart> withoutPairsAcross(List<PagePart> parts) {
    Map<String, Integer> unclosed = new HashMap<>(); // the first part that has one of the name
    int first = parts.size();
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      for (String name : parts.get(i).tags.stray()) {
        int opened = unclosed.getOrDefault(name, i);
        if (opened < i) {
          first = Math.min(first, opened);
          last = i;
        }
      }
      for (String name : parts.get(i).tags.unclosed()) {
        unclosed.putIfAbsent(name, i);
      }
    }
    return last < 0 ? parts : joined(parts, first, last);
  }

  private List<PagePart> joined(List<PagePart> parts, int first, int last) {
    Place place = Place.at(bodyAfter);
    for (PagePart part : parts.subList(0, first)) {
      place = place.behind(part);
    }
    int until = last + 1;
    while (true) {
      int end = place.offset() + lengthOf(parts.subList(first, until));
      PagePart one = builder.part(place, end);
      boolean followed = until == parts.size() || isFollowed(one, parts.get(until));
      if (followed && first > 0 && !isFollowed(parts.get(first - 1), one)) {
        return joined(parts, first - 1, until - 1);
      }
      if (followed) {
        List<PagePart> now = new ArrayList<>(parts.subList(0, first));
        now.add(one);
        now.addAll(parts.subList(until, parts.size()));
        return now;
      }
      until++;
    }
  }
}
