package dev.faqeditor.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;

/** Which of some things are which of others: one to one, found step by step. */
public final class Pairing {

  private static final int NONE = -1;

  private final int[] nowOf;
  private final int[] beforeOf;

  Pairing(int before, int now) {
    nowOf = new int[before];
    beforeOf = new int[now];
    Arrays.fill(nowOf, NONE);
    Arrays.fill(beforeOf, NONE);
  }

  /** What the thing with this number has become. */
  public OptionalInt now(int before) {
    return nowOf[before] == NONE ? OptionalInt.empty() : OptionalInt.of(nowOf[before]);
  }

  /** What the thing with this number was. */
  public OptionalInt before(int now) {
    return beforeOf[now] == NONE ? OptionalInt.empty() : OptionalInt.of(beforeOf[now]);
  }

  private void pair(int before, int now) {
    nowOf[before] = now;
    beforeOf[now] = before;
  }

  /** Pairs those that have the same key, in their order; an empty key is none. */
  void byKey(IntFunction<String> before, IntFunction<String> now) {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i : unpaired(nowOf)) {
      waiting.computeIfAbsent(before.apply(i), key -> new ArrayDeque<>()).add(i);
    }
    for (int i : unpaired(beforeOf)) {
      String key = now.apply(i);
      Deque<Integer> same = waiting.get(key);
      if (same != null && !same.isEmpty() && !key.isEmpty()) {
        pair(same.remove(), i);
      }
    }
  }

  /** Pairs those that stand, each alone, between the same two that are paired. */
  void byPlace(IntPredicate before, IntPredicate now) {
    for (int i : unpaired(beforeOf)) {
      int old = i == 0 ? 0 : beforeOf[i - 1] + 1;
      boolean behindTheSame = i == 0 || beforeOf[i - 1] != NONE;
      boolean aheadOfTheSame =
          i + 1 == beforeOf.length
              ? old + 1 == nowOf.length
              : old + 1 < nowOf.length && beforeOf[i + 1] == old + 1;
      if (behindTheSame && aheadOfTheSame && nowOf[old] == NONE) {
        if (before.test(old) && now.test(i)) {
          pair(old, i);
        }
      }
    }
  }

  private record Candidate(int before, int now, double likeness) {}

  /**
   * Pairs those that are most alike first, and of equals the nearest; none below {@code least}.
   *
   * @param most how many may be tried with each other; beyond that, those near each other only
   */
  void byLikeness(ToDoubleBiFunction<Integer, Integer> likeness, double least, int most) {
    List<Integer> before = unpaired(nowOf);
    List<Integer> now = unpaired(beforeOf);
    int reach =
        (long) before.size() * now.size() <= most ? Integer.MAX_VALUE : most / (before.size() + 1);
    List<Candidate> candidates = new ArrayList<>();
    for (int b = 0; b < before.size(); b++) {
      for (int n = 0; n < now.size(); n++) {
        if (Math.abs(b - n) <= reach) {
          double alike = likeness.applyAsDouble(before.get(b), now.get(n));
          if (alike >= least) {
            candidates.add(new Candidate(before.get(b), now.get(n), alike));
          }
        }
      }
    }
    candidates.sort(
        (one, other) -> {
          int better = Double.compare(other.likeness(), one.likeness());
          return better != 0
              ? better
              : Integer.compare(
                  Math.abs(one.before() - one.now()), Math.abs(other.before() - other.now()));
        });
    for (Candidate candidate : candidates) {
      if (nowOf[candidate.before()] == NONE && beforeOf[candidate.now()] == NONE) {
        pair(candidate.before(), candidate.now());
      }
    }
  }

  private static List<Integer> unpaired(int[] partners) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        found.add(i);
      }
    }
    return found;
  }
}
