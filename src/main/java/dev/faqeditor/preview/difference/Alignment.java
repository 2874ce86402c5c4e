package dev.faqeditor.preview.difference;

import dev.faqeditor.review.Wording;
import dev.faqeditor.text.SequenceDifference;
import dev.faqeditor.text.SequenceDifference.Replaced;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Which items of the older page stand for which of the newer one, in the order of both. */
final class Alignment {

  /** Below this share of common words, two items are taken for two. */
  private static final double LEAST = 0.25;

  /** How many pairs are tried with each other; beyond that, all goes and comes. */
  private static final int MOST = 250_000;

  /** An item that went, one that came, or one that stayed as it is or has changed. */
  record Pair(Optional<Item> before, Optional<Item> now) {}

  private final List<Item> before;
  private final List<Item> now;
  private final Boxes boxes;
  private final List<Pair> pairs = new ArrayList<>();

  private Alignment(List<Item> before, List<Item> now, Boxes boxes) {
    this.before = before;
    this.now = now;
    this.boxes = boxes;
  }

  static List<Pair> of(List<Item> before, List<Item> now, Boxes boxes) {
    Alignment alignment = new Alignment(before, now, boxes);
    alignment.align();
    return alignment.pairs;
  }

  private void align() {
    List<Object> old = before.stream().map(item -> identity(item, false)).toList();
    List<Object> young = now.stream().map(item -> identity(item, true)).toList();
    int x = 0;
    int y = 0;
    for (Replaced gap : SequenceDifference.between(old, young)) {
      y = keep(x, y, gap.before().start());
      x = gap.before().end();
      fill(gap.before(), gap.after());
      y = gap.after().end();
    }
    keep(x, y, before.size());
  }

  private int keep(int x, int y, int end) {
    for (int i = x; i < end; i++) {
      pairs.add(new Pair(Optional.of(before.get(i)), Optional.of(now.get(y + i - x))));
    }
    return y + end - x;
  }

  /** A question's box is the same as its partner, whatever it says, but if it was moved. */
  private Object identity(Item item, boolean young) {
    Optional<Element> box = item.block().filter(Boxes::isBox);
    if (box.isEmpty()) {
      return item.source();
    }
    Optional<Element> partner =
        boxes.isMoved(box.get()) ? Optional.empty() : boxes.partner(box.get());
    return young ? box.get() : partner.orElse(box.get());
  }

  /** Pairs the items between two that stay: those that are most alike in all. */
  private void fill(Span old, Span young) {
    int m = old.length();
    int n = young.length();
    double[][] best = new double[m + 1][];
    double[][] alike = new double[m][];
    boolean tried = (long) m * n <= MOST;
    List<Wording> words = tried ? wordings(now, young) : List.of();
    for (int i = m; tried && m > 0 && n > 0 && i >= 0; i--) {
      best[i] = new double[n + 1];
      if (i < m) {
        alike[i] = likeness(before.get(old.start() + i), young, words);
        for (int j = n - 1; j >= 0; j--) {
          double both = alike[i][j] < LEAST ? 0 : alike[i][j] + best[i + 1][j + 1];
          best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
        }
      }
    }
    int i = 0;
    int j = 0;
    while (i < m || j < n) {
      boolean inside = tried && i < m && j < n;
      if (inside && alike[i][j] >= LEAST && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        add(Optional.of(before.get(old.start() + i++)), Optional.of(now.get(young.start() + j++)));
      } else if (i < m && (!inside || best[i][j] == best[i + 1][j])) {
        add(Optional.of(before.get(old.start() + i++)), Optional.empty());
      } else {
        add(Optional.empty(), Optional.of(now.get(young.start() + j++)));
      }
    }
  }

  private void add(Optional<Item> old, Optional<Item> young) {
    pairs.add(new Pair(old, young));
  }

  private static List<Wording> wordings(List<Item> items, Span span) {
    return items.subList(span.start(), span.end()).stream().map(Item::wording).toList();
  }

  private double[] likeness(Item old, Span young, List<Wording> words) {
    double[] all = new double[young.length()];
    Wording here = old.wording();
    for (int j = 0; j < all.length; j++) {
      all[j] = likeness(old, here, now.get(young.start() + j), words.get(j));
    }
    return all;
  }

  private double likeness(Item old, Wording here, Item young, Wording there) {
    Optional<Element> one = old.block();
    Optional<Element> other = young.block();
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? here.likeness(there, LEAST) : 0;
    }
    boolean fits =
        one.get().normalName().equals(other.get().normalName())
            && !Boxes.isBox(one.get())
            && !Boxes.isBox(other.get());
    if (!fits) {
      return 0;
    }
    return Boxes.hasBoxes(one.get()) || Boxes.hasBoxes(other.get())
        ? boxes.shared(one.get(), other.get())
        : here.likeness(there, LEAST);
  }
}
