package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Question;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What became of one question from one version of a page to another.
 *
 * @param what happened to it; nothing, if it is the same
 * @param before its number in the older version, from 0; empty if it was added
 * @param now its number in the newer version; empty if it was deleted
 * @param section the heading that it stands under, or would still stand under
 */
public record QuestionRow(Set<What> what, OptionalInt before, OptionalInt now, String section) {

  /** What can happen to a question. */
  public enum What {
    /** It is new. */
    ADDED,
    /** It is gone. */
    DELETED,
    /** It stands elsewhere. */
    MOVED,
    /** Its text, its answer or its parameters say something else. */
    CHANGED
  }

  /** Copies the set. */
  public QuestionRow {
    what = Set.copyOf(what);
  }

  /**
   * One for each question of either version: in the order of the newer one, with those that are
   * gone where they stood.
   */
  public static List<QuestionRow> between(FaqDocument before, FaqDocument now) {
    return new Rows(Versions.of(before, now)).all();
  }

  /** Puts the rows together. */
  private static final class Rows {

    private final Versions versions;
    private final Map<Integer, Set<What>> happened = new HashMap<>(); // by the number now
    private final List<QuestionRow> rows = new ArrayList<>();
    private final Set<Integer> standing = new HashSet<>(); // old numbers that stand where they did

    Rows(Versions versions) {
      this.versions = versions;
      for (Change change : QuestionChanges.in(versions)) {
        if (change.number() >= 0) {
          happened
              .computeIfAbsent(change.number(), number -> EnumSet.noneOf(What.class))
              .add(what(change.kind()));
        }
      }
    }

    private static What what(Change.Kind kind) {
      return switch (kind) {
        case QUESTION_ADDED -> What.ADDED;
        case QUESTION_MOVED, QUESTION_MOVED_TO -> What.MOVED;
        default -> What.CHANGED;
      };
    }

    List<QuestionRow> all() {
      for (int i = 0; i < versions.questionsNow().size(); i++) {
        OptionalInt old = versions.questions().before(i);
        Set<What> what = happened.getOrDefault(i, Set.of());
        String section = Versions.sectionTitle(versions.now(), versions.questionsNow().get(i));
        rows.add(new QuestionRow(what, old, OptionalInt.of(i), section));
        if (!what.contains(What.MOVED)) {
          old.ifPresent(standing::add);
        }
      }
      List<QuestionRow> all = new ArrayList<>();
      Map<Integer, List<QuestionRow>> behind = gone();
      all.addAll(behind.getOrDefault(-1, List.of()));
      for (QuestionRow row : rows) {
        all.add(row);
        all.addAll(behind.getOrDefault(row.before().orElse(-2), List.of()));
      }
      return all;
    }

    /** Those that are gone, by the old number of the one they stood behind; -1 for none. */
    private Map<Integer, List<QuestionRow>> gone() {
      Map<Integer, List<QuestionRow>> behind = new HashMap<>();
      int last = -1;
      for (int i = 0; i < versions.questionsBefore().size(); i++) {
        if (standing.contains(i)) {
          last = i;
        } else if (versions.questions().now(i).isEmpty()) {
          behind
              .computeIfAbsent(last, number -> new ArrayList<>())
              .add(
                  new QuestionRow(
                      Set.of(What.DELETED), OptionalInt.of(i), OptionalInt.empty(), section(i)));
        }
      }
      return behind;
    }

    /** The section it stood in, as it is called now if it is still there. */
    private String section(int number) {
      Question old = versions.questionsBefore().get(number);
      int from = Versions.sectionOf(versions.before(), old);
      OptionalInt to = from < 0 ? OptionalInt.empty() : versions.sections().now(from);
      return to.isPresent()
          ? versions.now().sections().get(to.getAsInt()).title()
          : Versions.sectionTitle(versions.before(), old);
    }
  }
}
