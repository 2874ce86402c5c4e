package dev.faqeditor.document;

import java.util.List;

/** Compares what was read before an edit with what is read after it. */
final class OutlineComparison {

  private final FaqDocument before;
  private final FaqDocument after;

  OutlineComparison(FaqDocument before, FaqDocument after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Whether an edit inside {@code edited} left every other section, question and field in its place
   * and {@code edited} reads as {@code value}.
   *
   * @param growth by how many UTF-16 units the edit made the text grow
   */
  boolean differsOnlyIn(Field edited, int growth, String value) {
    return sameSections() && sameFields(edited, growth, value);
  }

  private boolean sameSections() {
    List<Section> now = after.sections();
    if (now.size() != before.sections().size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      Section was = before.sections().get(i);
      if (was.level() != now.get(i).level()
          || was.questions().size() != now.get(i).questions().size()) {
        return false;
      }
    }
    return true;
  }

  private boolean sameFields(Field edited, int growth, String value) {
    List<Field> were = before.fields();
    List<Field> now = after.fields();
    if (were.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < were.size(); i++) {
      Field was = were.get(i);
      boolean same =
          was == edited
              ? now.get(i).value().equals(value) && now.get(i).type() == edited.type()
              : was.span()
                  .shift(was.span().start() < edited.span().start() ? 0 : growth)
                  .equals(now.get(i).span());
      if (!same || !was.name().equals(now.get(i).name())) {
        return false;
      }
    }
    return true;
  }
}
