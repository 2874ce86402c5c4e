package dev.faqeditor.document;

import dev.faqeditor.hugo.ParameterNotation;
import dev.faqeditor.hugo.ShortcodeParameter;
import dev.faqeditor.hugo.ShortcodeTag;
import dev.faqeditor.hugo.Shortcodes;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a question's shortcode beside its text; adds and removes them. */
public final class QuestionParameters {

  private QuestionParameters() {}

  static List<Field> of(Question question) {
    List<Field> fields = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ShortcodeParameter parameter : opening(question).parameters()) {
      int index = seen.merge(parameter.name(), 1, Integer::sum) - 1;
      if (!parameter.value().equals(question.text().span())) {
        fields.add(field(question.text().text(), parameter, index));
      }
    }
    return List.copyOf(fields);
  }

  private static Field field(String text, ShortcodeParameter parameter, int index) {
    return new Field(
        FieldName.parameter(parameter.name(), index),
        ValueType.of(ParameterNotation.typeOf(parameter.value().of(text))),
        text,
        parameter.value(),
        ParameterNotation.PARAMETER,
        Optional.empty());
  }

  private static ShortcodeTag opening(Question question) {
    int start = question.span().start();
    return Shortcodes.in(question.text().text(), start, start + 1).get(0);
  }

  /**
   * Tries to add a named parameter behind all others, set off as the one before it is. Refused
   * where the tag has positional ones, since Hugo takes only one kind in a tag.
   *
   * @param question one of the document's questions
   */
  public static Attempt add(FaqDocument document, Question question, String name, String value) {
    if (!isName(name)) {
      return new Attempt.Refused(Refusal.INVALID_KEY, name);
    }
    ShortcodeTag tag = opening(question);
    if (tag.parameter(name).isPresent()) {
      return new Attempt.Refused(Refusal.KEY_EXISTS, name);
    }
    List<ShortcodeParameter> parameters = tag.parameters();
    ShortcodeParameter last = parameters.get(parameters.size() - 1); // a question has its text
    Optional<String> written = ParameterNotation.PARAMETER.write(value, "\"\"");
    if (last.isPositional() || written.isEmpty()) {
      return new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN);
    }
    String text = document.text();
    int start = start(text, last);
    String equals = text.substring(start + last.name().length(), last.value().start());
    String blank = text.substring(behindToken(text, start), start);
    Edit edit = Edit.replace(Span.at(last.value().end()), blank + name + equals + written.get());
    FieldName added = FieldName.parameter(name, 0);
    return attempt(document, question, edit, added);
  }

  /** A word to Hugo's lexer, which takes letters, digits, hyphens and underscores for it. */
  private static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  /**
   * Tries to remove a parameter with the blanks before it. Refused for a positional one that is not
   * the last, since those behind it would take its place.
   *
   * @param question one of the document's questions
   * @param parameter one of its {@link Question#parameters()}
   */
  public static Attempt remove(FaqDocument document, Question question, Field parameter) {
    List<ShortcodeParameter> parameters = opening(question).parameters();
    Optional<ShortcodeParameter> gone =
        parameters.stream().filter(p -> p.value().equals(parameter.span())).findFirst();
    if (gone.isEmpty()) {
      return new Attempt.Refused(Refusal.READ_ONLY);
    }
    boolean last = parameters.indexOf(gone.get()) == parameters.size() - 1;
    if (gone.get().isPositional() && !last) {
      return new Attempt.Refused(Refusal.CANNOT_BE_WRITTEN);
    }
    int start = behindToken(document.text(), start(document.text(), gone.get()));
    Edit edit = Edit.replace(new Span(start, parameter.span().end()), "");
    return attempt(document, question, edit, parameter.name());
  }

  private static Attempt attempt(
      FaqDocument document, Question question, Edit edit, FieldName differs) {
    int number = document.numberOf(question);
    return document.attempt(
        edit,
        after ->
            OutlineComparison.of(document, after, edit.splices().get(0).span(), edit.growth())
                    .isEqualButForTheField()
                && sameBut(differs, question, after.question(number)));
  }

  /** Whether two questions have the same parameters, but for one. */
  static boolean sameBut(FieldName differs, Question was, Question is) {
    return said(differs, was).equals(said(differs, is));
  }

  private static List<List<Object>> said(FieldName differs, Question question) {
    List<List<Object>> said = new ArrayList<>();
    for (Field field : question.parameters()) {
      FieldName name = field.name();
      boolean same = name.key().equals(differs.key());
      if (!name.equals(differs)) { // those behind a duplicate that comes or goes move up
        said.add(List.of(name.key(), same ? 0 : name.occurrence(), field.raw()));
      }
    }
    return said;
  }

  /** Where a parameter starts: with its name, if it has one. */
  private static int start(String text, ShortcodeParameter parameter) {
    if (parameter.isPositional()) {
      return parameter.value().start();
    }
    int equals = text.lastIndexOf('=', parameter.value().start() - 1);
    return behindToken(text, equals) - parameter.name().length();
  }

  /** Where what stands before the blanks before the offset ends. */
  private static int behindToken(String text, int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
