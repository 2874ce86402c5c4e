package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Page;
import dev.faqeditor.text.LineEnds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has changed in the front matter, key by key. */
final class FieldChanges {

  private FieldChanges() {}

  static List<Change> between(Page before, Page now) {
    List<Change> found = new ArrayList<>();
    for (Field field : now.fields()) {
      Optional<Field> old = before.field(field.name());
      if (old.isEmpty()) {
        found.add(change(Change.Kind.FIELD_ADDED, field.name()));
      } else if (!same(old.get(), field)) {
        found.add(change(Change.Kind.FIELD_CHANGED, field.name()));
      }
    }
    for (Field field : before.fields()) {
      if (now.field(field.name()).isEmpty()) {
        found.add(change(Change.Kind.FIELD_DELETED, field.name()));
      }
    }
    return found;
  }

  /** Whether two fields are written alike, but for how their lines end. */
  static boolean same(Field one, Field other) {
    return LineEnds.asLf(one.raw()).equals(LineEnds.asLf(other.raw()));
  }

  private static Change change(Change.Kind kind, FieldName name) {
    return Change.ofPage(kind, name.key());
  }
}
