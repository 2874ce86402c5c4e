package dev.faqeditor.document;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.FrontMatterEntry;
import dev.faqeditor.hugo.Obstacle;
import dev.faqeditor.hugo.SourceNotation;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The front matter as fields of the page. */
final class PageFields {

  private PageFields() {}

  static List<Field> of(String text, FrontMatter frontMatter, List<Problem> problems) {
    frontMatter
        .fault()
        .ifPresent(
            fault ->
                problems.add(
                    new Problem(
                        Problem.Kind.UNREADABLE_FRONT_MATTER,
                        Span.at(fault.offset()),
                        fault.message())));
    FrontMatter.Format format = frontMatter.format();
    boolean readable = format != FrontMatter.Format.NONE && frontMatter.fault().isEmpty();
    if (!readable) {
      return format == FrontMatter.Format.NONE ? List.of() : List.of(source(text, frontMatter));
    }
    List<Field> fields = new ArrayList<>();
    for (FrontMatterEntry entry : frontMatter.entries()) {
      if (entry.occurrence() > 0
          && format != FrontMatter.Format.TOML) { // TOML's are arrays of tables
        problems.add(new Problem(Problem.Kind.DUPLICATE_KEY, entry.value(), entry.key()));
      }
      fields.add(field(text, entry));
    }
    return fields;
  }

  private static Field source(String text, FrontMatter frontMatter) {
    return new Field(
        FieldName.FRONT_MATTER_SOURCE,
        ValueType.SOURCE,
        text,
        frontMatter.content(),
        new SourceNotation(LineEnds.firstOf(text)),
        Optional.empty());
  }

  private static Field field(String text, FrontMatterEntry entry) {
    return new Field(
        FieldName.frontMatter(entry.key(), entry.occurrence()),
        typeOf(entry),
        text,
        entry.value(),
        entry.notation(),
        entry.obstacle().map(PageFields::reasonOf));
  }

  private static ReadOnlyReason reasonOf(Obstacle obstacle) {
    return switch (obstacle) {
      case MAP -> ReadOnlyReason.MAP;
      case ALIAS -> ReadOnlyReason.ALIAS;
      case NESTED -> ReadOnlyReason.LIST_OF_COLLECTIONS;
      case MULTI_LINE -> ReadOnlyReason.ITEM_OF_SEVERAL_LINES;
      case ANCHOR -> ReadOnlyReason.ANCHOR;
      case TAG -> ReadOnlyReason.TAG;
      case COMMENT -> ReadOnlyReason.COMMENT;
      case SPELLING -> ReadOnlyReason.SPELLING;
    };
  }

  private static ValueType typeOf(FrontMatterEntry entry) {
    return switch (entry.kind()) {
      case LIST -> ValueType.LIST;
      case MAP -> ValueType.MAP;
      case ALIAS -> ValueType.ALIAS;
      case SCALAR -> ValueType.of(entry.notation().type());
    };
  }
}
