package dev.faqeditor.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the front matter back what it had of one key: the value, or the lines; where neither will
 * do, such as in another format, all of it.
 */
final class FrontMatterReverts {

  private final FaqDocument before;
  private final FaqDocument now;
  private final Change change;

  FrontMatterReverts(FaqDocument before, FaqDocument now, Change change) {
    this.before = before;
    this.now = now;
    this.change = change;
  }

  Stream<String> texts() {
    return Stream.concat(
        switch (change.kind()) {
          case FIELD_ADDED -> fields(now).flatMap(this::without);
          case FIELD_DELETED -> fields(before).flatMap(this::with);
          default -> fields(now).flatMap(this::asBefore);
        },
        Stream.of(
            before.text().substring(0, before.bodyStart())
                + now.text().substring(now.bodyStart())));
  }

  private Stream<Field> fields(FaqDocument document) {
    return document.page().fields().stream()
        .filter(field -> field.name().key().equals(change.title()));
  }

  private Stream<String> without(Field field) {
    boolean isNew = before.page().field(field.name()).isEmpty();
    return isNew
        ? FrontMatterFields.lines(now, field).map(lines -> replaced(lines, "")).stream()
        : Stream.empty();
  }

  private Stream<String> asBefore(Field field) {
    Optional<Field> old =
        before.page().field(field.name()).filter(was -> !FieldChanges.same(was, field));
    return old.stream()
        .flatMap(
            was ->
                Stream.concat(
                    Stream.of(replaced(field.span(), was.raw())),
                    FrontMatterFields.lines(now, field).stream()
                        .flatMap(
                            lines ->
                                FrontMatterFields.lines(before, was)
                                    .map(oldLines -> replaced(lines, oldLines.of(before.text())))
                                    .stream())));
  }

  /** Behind the nearest key before it that is there, else before the nearest one behind it. */
  private Stream<String> with(Field old) {
    if (now.page().field(old.name()).isPresent()) {
      return Stream.empty();
    }
    List<Field> fields = before.page().fields();
    int place = fields.indexOf(old);
    Optional<Integer> at = Optional.empty();
    for (int i = place - 1; i >= 0 && at.isEmpty(); i--) {
      at = linesNow(fields.get(i)).map(Span::end);
    }
    for (int i = place + 1; i < fields.size() && at.isEmpty(); i++) {
      at = linesNow(fields.get(i)).map(Span::start);
    }
    Optional<Integer> found = at;
    return FrontMatterFields.lines(before, old)
        .flatMap(lines -> found.map(offset -> replaced(Span.at(offset), lines.of(before.text()))))
        .stream();
  }

  private Optional<Span> linesNow(Field old) {
    return now.page().field(old.name()).flatMap(field -> FrontMatterFields.lines(now, field));
  }

  private String replaced(Span span, String text) {
    return Edit.replace(span, text).apply(now.text());
  }
}
