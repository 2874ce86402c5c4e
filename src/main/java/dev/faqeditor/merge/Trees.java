package dev.faqeditor.merge;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Section;
import dev.faqeditor.review.Versions;
import dev.faqeditor.text.Alignment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The three versions of a page as chunks that have the same ids where they are the same. */
record Trees(Tree base, Tree mine, Tree theirs) {

  static Trees of(FaqDocument base, FaqDocument mine, FaqDocument theirs) {
    Chunk before = named(new PageReader(base, i -> "section " + i, i -> "q " + i).page());
    return new Trees(new Tree(before), tree(base, before, mine), tree(base, before, theirs));
  }

  /** The version of a side. */
  Tree of(Side side) {
    return side == Side.MINE ? mine : theirs;
  }

  private static Chunk named(Chunk page) {
    Chunk none = Chunk.leaf("", page.kind(), "", "", "");
    return named(page, new Tree(none));
  }

  private static Tree tree(FaqDocument base, Chunk before, FaqDocument side) {
    Versions versions = Versions.of(base, side);
    List<Section> sections = side.sections();
    IntFunction<String> sectionIds =
        naming(
            i ->
                versions.sections().before(i).stream()
                    .filter(b -> base.sections().get(b).level() > 0)
                    .mapToObj(b -> "section " + b)
                    .findFirst()
                    .orElse(""),
            i -> "new section " + sections.get(i).title());
    IntFunction<String> questionIds =
        naming(
            i ->
                versions.questions().before(i).stream()
                    .mapToObj(b -> "q " + b)
                    .findFirst()
                    .orElse(""),
            i -> "new q " + side.question(i).title());
    Chunk page = new PageReader(side, sectionIds, questionIds).page();
    return new Tree(named(page, new Tree(before)));
  }

  /** The known name; or, for what has none, a new one, with a number if that is taken. */
  private static IntFunction<String> naming(IntFunction<String> known, IntFunction<String> other) {
    Map<String, Integer> taken = new HashMap<>();
    return i -> {
      String name = known.apply(i);
      return name.isEmpty() ? numbered(other.apply(i), taken) : name;
    };
  }

  private static String numbered(String name, Map<String, Integer> taken) {
    return name + "#" + taken.merge(name, 1, Integer::sum);
  }

  /** The same chunk with ids for all below it that have none, those of the base where it can be. */
  private static Chunk named(Chunk parent, Tree base) {
    List<Chunk> old = base.chunk(parent.id()).map(Chunk::children).orElse(List.of());
    String[] names = names(parent, old, base.has("page"));
    List<Chunk> children = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      children.add(named(parent.children().get(i).withId(names[i]), base));
    }
    return parent.withChildren(children);
  }

  private static String[] names(Chunk parent, List<Chunk> old, boolean side) {
    List<Chunk> children = parent.children();
    String[] names = new String[children.size()];
    Arrays.setAll(names, i -> children.get(i).id());
    int[] partners = Alignment.of(keys(old), keys(children));
    int fromOld = 0;
    int from = 0;
    for (int i = 0; i <= old.size(); i++) {
      int partner = i == old.size() ? children.size() : partners[i];
      if (partner >= 0) {
        pairBetween(old.subList(fromOld, i), children, from, partner, names);
        if (i < old.size()) {
          names[partner] = old.get(i).id();
        }
        fromOld = i + 1;
        from = partner + 1;
      }
    }
    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names[i].isEmpty()) {
        String where = (side ? "new in " : "in ") + parent.id() + ": ";
        names[i] = numbered(where + children.get(i).content(), taken);
      }
    }
    return names;
  }

  private static List<String> keys(List<Chunk> chunks) {
    return chunks.stream().map(c -> c.kind().isNameless() ? "=" + c.content() : c.id()).toList();
  }

  /** Where as many nameless ones stand between two that are the same, they are taken in order. */
  private static void pairBetween(
      List<Chunk> old, List<Chunk> children, int from, int to, String[] names) {
    List<String> free = old.stream().filter(c -> c.kind().isNameless()).map(Chunk::id).toList();
    List<Integer> waiting = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (children.get(i).kind().isNameless()) {
        waiting.add(i);
      }
    }
    if (free.size() == waiting.size()) {
      for (int i = 0; i < free.size(); i++) {
        names[waiting.get(i)] = free.get(i);
      }
    }
  }
}
