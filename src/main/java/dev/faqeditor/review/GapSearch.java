package dev.faqeditor.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what stands in each gap so that no line of it is lost and none comes twice: each line
 * that isn't blank stands on the page as often as it is allowed to.
 */
final class GapSearch {

  private static final int MOST_TRIED = 20_000;

  private final List<List<String>> choices;
  private final Map<String, Integer> least;
  private final Map<String, Integer> most;
  private final Map<String, Integer> counts = new HashMap<>(); // of what is chosen
  private final int wanted;
  private int missing; // lines, of what must come
  private final List<String> chosen = new ArrayList<>();
  private final List<List<String>> found = new ArrayList<>();
  private int tried;

  private GapSearch(
      List<List<String>> choices,
      Map<String, Integer> least,
      Map<String, Integer> most,
      int wanted) {
    this.choices = choices;
    this.least = least;
    this.most = most;
    this.wanted = wanted;
    this.missing = least.values().stream().mapToInt(count -> Math.max(0, count)).sum();
  }

  /**
   * The first ways, each with what stands in every gap.
   *
   * @param choices what may stand in each gap, the likeliest first
   * @param least how often each line must come
   * @param most how often it may
   * @param wanted how many ways at most
   */
  static List<List<String>> in(
      List<List<String>> choices,
      Map<String, Integer> least,
      Map<String, Integer> most,
      int wanted) {
    GapSearch search = new GapSearch(choices, least, most, wanted);
    search.chooseAll();
    return search.found;
  }

  /** What has one choice only is taken first, so that the rest is tried against what is left. */
  private void chooseAll() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      chosen.add(choices.get(i).get(0));
      if (choices.get(i).size() > 1) {
        open.add(i);
      } else if (!take(choices.get(i).get(0), 1)) {
        return;
      }
    }
    choose(open, 0);
  }

  private void choose(List<Integer> open, int next) {
    if (found.size() >= wanted || tried++ > MOST_TRIED) {
      return;
    }
    if (next == open.size()) {
      if (missing == 0) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    for (String choice : choices.get(open.get(next))) {
      if (take(choice, 1)) {
        chosen.set(open.get(next), choice);
        choose(open, next + 1);
      }
      take(choice, -1);
    }
  }

  private boolean take(String gap, int times) {
    boolean allowed = true;
    for (String line : Lines.of(gap)) {
      int now = counts.merge(line, times, Integer::sum);
      allowed &= now <= most.getOrDefault(line, 0);
      boolean needed = Math.max(now, now - times) <= least.getOrDefault(line, 0);
      missing -= needed ? times : 0;
    }
    return allowed;
  }

  /** Lines that are not blank, without blanks around them. */
  static final class Lines {

    private Lines() {}

    static List<String> of(String gap) {
      return gap.isBlank()
          ? List.of()
          : gap.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static Map<String, Integer> count(List<String> gaps) {
      Map<String, Integer> counts = new HashMap<>();
      gaps.forEach(gap -> of(gap).forEach(line -> counts.merge(line, 1, Integer::sum)));
      return counts;
    }
  }
}
