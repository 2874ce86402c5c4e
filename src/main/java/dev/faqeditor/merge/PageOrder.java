package dev.faqeditor.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where all chunks stand in the order of a merged page; those that are not there, behind what they
 * stood behind.
 */
final class PageOrder {

  /**
   * A place in the order.
   *
   * @param written how many chunks have been written up to there
   * @param behind how many that aren't on the page follow that one, up to there
   */
  record Place(int written, int behind) implements Comparable<Place> {

    private static final Place START = new Place(0, 0);

    @Override
    public int compareTo(Place other) {
      return Comparator.comparingInt(Place::written)
          .thenComparingInt(Place::behind)
          .compare(this, other);
    }
  }

  private final Map<String, Place> places = new HashMap<>();

  /**
   * The order of a page.
   *
   * @param written the ids of the chunks that are on it
   */
  PageOrder(Trees trees, List<String> written) {
    for (String id : written) {
      places.put(id, new Place(places.size() + 1, 0));
    }
    for (Tree tree : List.of(trees.base(), trees.mine(), trees.theirs())) {
      addMissing(tree);
    }
  }

  private void addMissing(Tree tree) {
    Place last = Place.START;
    for (String id : tree.ids()) {
      Place next = new Place(last.written(), last.behind() + 1);
      last = Optional.ofNullable(places.putIfAbsent(id, next)).orElse(next);
    }
  }

  /** Where a chunk stands; at the start, if it is of none of the versions. */
  Place of(String id) {
    return places.getOrDefault(id, Place.START);
  }
}
