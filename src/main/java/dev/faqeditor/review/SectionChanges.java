package dev.faqeditor.review;

import dev.faqeditor.document.Section;
import dev.faqeditor.text.Moved;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What has happened to the sections. */
final class SectionChanges {

  private SectionChanges() {}

  static List<Change> in(Versions versions) {
    List<Section> before = versions.before().sections();
    List<Section> now = versions.now().sections();
    List<Change> found = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      if (versions.sections().before(i).isPresent()) {
        kept.add(i);
      } else if (now.get(i).level() > 0) {
        found.add(Change.ofSection(Change.Kind.SECTION_ADDED, now.get(i).title(), "", i, -1));
      }
    }
    int[] order =
        kept.stream().mapToInt(i -> versions.sections().before(i).orElseThrow()).toArray();
    BitSet moved = Moved.in(order);
    for (int k = 0; k < order.length; k++) {
      int i = kept.get(k);
      addChanges(versions, order[k], i, moved.get(k), found);
    }
    for (int i = 0; i < before.size(); i++) {
      if (versions.sections().now(i).isEmpty() && before.get(i).level() > 0) {
        found.add(Change.ofSection(Change.Kind.SECTION_DELETED, before.get(i).title(), "", -1, i));
      }
    }
    return found;
  }

  private static void addChanges(
      Versions versions, int before, int number, boolean moved, List<Change> found) {
    Section old = versions.before().sections().get(before);
    Section young = versions.now().sections().get(number);
    String title = young.title();
    if (!old.title().equals(young.title())) {
      found.add(Change.ofSection(Change.Kind.SECTION_RENAMED, title, old.title(), number, before));
    }
    if (moved) {
      found.add(Change.ofSection(Change.Kind.SECTION_MOVED, title, "", number, before));
    }
    if (old.level() != young.level()) {
      found.add(Change.ofSection(Change.Kind.SECTION_LEVEL, title, "", number, before));
    }
    if (!Versions.intro(old).equals(Versions.intro(young))) {
      found.add(Change.ofSection(Change.Kind.INTRO_CHANGED, title, "", number, before));
    }
  }
}
