package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
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
      } else {
        found.add(change(Change.Kind.SECTION_ADDED, now.get(i), "", i));
      }
    }
    int[] order =
        kept.stream().mapToInt(i -> versions.sections().before(i).orElseThrow()).toArray();
    BitSet moved = Moved.in(order);
    for (int k = 0; k < order.length; k++) {
      int i = kept.get(k);
      addChanges(before.get(order[k]), now.get(i), i, moved.get(k), found);
    }
    for (int i = 0; i < before.size(); i++) {
      if (versions.sections().now(i).isEmpty()) {
        found.add(change(Change.Kind.SECTION_DELETED, before.get(i), "", -1));
      }
    }
    return found;
  }

  private static void addChanges(
      Section old, Section young, int number, boolean moved, List<Change> found) {
    if (!old.title().equals(young.title())) {
      found.add(change(Change.Kind.SECTION_RENAMED, young, old.title(), number));
    }
    if (moved) {
      found.add(change(Change.Kind.SECTION_MOVED, young, "", number));
    }
    if (old.level() != young.level()) {
      found.add(change(Change.Kind.SECTION_LEVEL, young, "", number));
    }
    if (!intro(old).equals(intro(young))) {
      found.add(change(Change.Kind.INTRO_CHANGED, young, "", number));
    }
  }

  private static String intro(Section section) {
    return section.intro().map(Field::value).orElse("").strip();
  }

  private static Change change(Change.Kind kind, Section section, String other, int number) {
    return new Change(kind, section.title(), other, Node.Kind.SECTION, number);
  }
}
