package dev.faqeditor.document;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.FrontMatterComparison;
import dev.faqeditor.hugo.FrontMatterEntry;
import dev.faqeditor.hugo.NewEntry;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Adds fields to the front matter and removes them. All other lines stay as they are, and all other
 * keys still say the same, or the act is refused.
 */
public final class FrontMatterFields {

  private FrontMatterFields() {}

  /**
   * Tries to add a key with one value, behind its usual neighbour or as the last; on a page without
   * front matter this makes one.
   *
   * @param key not there yet, in whatever case, since Hugo takes no notice of case
   * @param type any but those of collections
   * @param value spelled as the type wants it: {@code true}, {@code 12}, {@code 2024-05-14}
   */
  public static Attempt add(FaqDocument document, String key, ValueType type, String value) {
    if (type == ValueType.LIST) {
      return addList(document, key, value.isEmpty() ? List.of() : List.of(value.split("\n", -1)));
    }
    return type.scalar()
        .map(
            scalar ->
                added(
                    document,
                    key,
                    newEntry(document, key).with(scalar, value),
                    type.isText() ? Refusal.CANNOT_BE_WRITTEN : Refusal.WRONG_TYPE,
                    field -> field.type() == type && field.value().equals(value)))
        .orElseGet(() -> new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN));
  }

  /** Tries to add a key with a list of texts, in the same way. */
  public static Attempt addList(FaqDocument document, String key, List<String> items) {
    return added(
        document,
        key,
        newEntry(document, key).with(items),
        Refusal.CANNOT_BE_WRITTEN,
        field -> field.items().equals(Optional.of(items)));
  }

  private static NewEntry newEntry(FaqDocument document, String key) {
    return new NewEntry(document.text(), document.frontMatter(), key, CommonKeys.neighboursOf(key));
  }

  private static Attempt added(
      FaqDocument document,
      String key,
      List<Edit> edits,
      Refusal otherwise,
      Predicate<Field> readsBack) {
    if (key.isBlank()
        || !key.equals(key.strip())
        || key.chars().anyMatch(Character::isISOControl)) {
      return new Attempt.Refused(Refusal.INVALID_KEY, key);
    }
    if (document.page().fields().stream().anyMatch(f -> f.name().key().equalsIgnoreCase(key))) {
      return new Attempt.Refused(Refusal.KEY_EXISTS, key);
    }
    FieldName name = FieldName.frontMatter(key, 0);
    Attempt attempt = new Attempt.Refused(otherwise);
    for (Edit edit : edits) {
      attempt =
          document.attempt(
              edit,
              after ->
                  after.page().field(name).filter(readsBack).isPresent()
                      && after.page().fields().size() == document.page().fields().size() + 1
                      && sameBut(name, document, after));
      if (attempt instanceof Attempt.Accepted) {
        return attempt;
      }
    }
    return attempt;
  }

  /**
   * Tries to remove a field with all its lines, also those of what is nested in it. Comments that
   * stand alone stay. Refused where an alias elsewhere needs an anchor of it.
   *
   * @param field one of the page's fields
   */
  public static Attempt remove(FaqDocument document, Field field) {
    FieldName name = field.name();
    Optional<Span> lines = lines(document, field);
    if (lines.isEmpty()) {
      return new Attempt.Refused(Refusal.READ_ONLY);
    }
    Attempt attempt =
        document.attempt(Edit.replace(lines.get(), ""), after -> sameBut(name, document, after));
    boolean needed =
        attempt instanceof Attempt.Refused refused && refused.reason() == Refusal.CHANGES_OUTLINE;
    return needed ? new Attempt.Refused(Refusal.NEEDED_ELSEWHERE, name.key()) : attempt;
  }

  /**
   * The lines that a field's entry fills, with those of what is nested in it; empty where it shares
   * them with another, and where the front matter can't be read.
   *
   * @param field one of the page's fields
   */
  public static Optional<Span> lines(FaqDocument document, Field field) {
    FieldName name = field.name();
    return document.frontMatter().entries().stream()
        .filter(e -> e.key().equals(name.key()) && e.occurrence() == name.occurrence())
        .filter(e -> name.kind() == FieldName.Kind.FRONT_MATTER && !e.lines().isEmpty())
        .map(FrontMatterEntry::lines)
        .findFirst();
  }

  private static boolean sameBut(FieldName name, FaqDocument before, FaqDocument after) {
    FrontMatter was = before.frontMatter();
    FrontMatter is = after.frontMatter();
    return OutlineComparison.sameBody(before, after)
        && FrontMatterComparison.sameBut(
            was, before.text(), is, after.text(), name.key(), name.occurrence());
  }
}
