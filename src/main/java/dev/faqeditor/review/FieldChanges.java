package dev.faqeditor.review;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Page;
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
      } else if (!old.get().raw().equals(field.raw())) {
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

  private static Change change(Change.Kind kind, FieldName name) {
    return new Change(kind, name.key(), "", Node.Kind.PAGE, 0);
  }
}
