package dev.faqeditor.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.Corpus;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.FrontMatterFields;
import dev.faqeditor.document.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for an act on one field of the front matter, as the form does it. */
class FrontMatterActsLaws {

  private static final Map<String, String> PAGES = pagesToTry();

  private enum Kind {
    TYPE,
    ARRANGE,
    ADD,
    REMOVE
  }

  private static Map<String, String> pagesToTry() {
    Map<String, String> pages = new TreeMap<>(Corpus.pages());
    pages.put(
        "kinds",
        "---\r\ntitle: a # c\r\ntags: [x, 'y', z] # c\r\n# alone\r\nlist:\r\n  - a # one\r\n"
            + "  - b\r\nmap:\r\n  k: 1\r\nbase: &b v\r\nother: *b\r\nn: 0x0F\r\n---\r\n## H\r\n");
    pages.put(
        "toml",
        "+++\ntitle = 'a' # c\ntags = [\n  \"x\", # one\n  \"y\"\n]\nn = 1\n[map]\nk = 1\n+++\n");
    return Collections.unmodifiableMap(pages);
  }

  @Property(tries = 600, seed = "1")
  void allOtherLinesStayAndUndoGivesTheBytesBack(
      @ForAll("pages") String page,
      @ForAll("kinds") Kind kind,
      @ForAll int pick,
      @ForAll("values") String value) {
    String before = PAGES.get(page);
    Editor editor = new Editor(FaqDocument.parse(before), () -> Instant.EPOCH);
    List<Field> fields = editor.state().document().page().fields();
    if (fields.isEmpty()) {
      return;
    }
    Field field = fields.get(Math.floorMod(pick, fields.size()));
    act(editor, kind, field, value);
    String after = editor.state().document().text();
    if (!after.equals(before)) {
      onlyItsOwnLinesChange(kind, field, before, after);
    }

    while (editor.canUndo()) {
      editor.undo();
    }
    assertThat(editor.state().document().text()).isEqualTo(before);
    assertThat(editor.state().isDirty()).isFalse();
  }

  private static void onlyItsOwnLinesChange(Kind kind, Field field, String before, String after) {
    List<String> was = linesOf(before);
    List<String> is = linesOf(after);
    int same = 0; // lines at the start
    while (same < Math.min(was.size(), is.size()) && was.get(same).equals(is.get(same))) {
      same++;
    }
    int end = 0; // lines at the end
    while (end < Math.min(was.size(), is.size()) - same
        && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) {
      end++;
    }
    if (kind == Kind.ADD) {
      assertThat(was.size()).as("lines that are no more").isEqualTo(same + end);
    } else if (kind == Kind.REMOVE) {
      assertThat(is.size()).as("lines that are new").isEqualTo(same + end);
      assertThat(was.subList(same, was.size() - end))
          .anyMatch(line -> line.contains(field.name().key()));
    } else {
      int own = lineAt(before, field.span().start());
      int last = lineAt(before, field.span().end());
      assertThat(same).isGreaterThanOrEqualTo(Math.min(own, was.size()));
      assertThat(was.size() - end).as("the last line that changes").isLessThanOrEqualTo(last + 1);
    }
  }

  private static void act(Editor editor, Kind kind, Field field, String value) {
    FaqDocument document = editor.state().document();
    switch (kind) {
      case TYPE -> editor.type(field.name(), field.value() + value);
      case ARRANGE -> {
        List<String> items = new ArrayList<>(field.items().orElse(List.of()));
        Collections.reverse(items);
        items.add(value);
        editor.setList(field.name(), items);
      }
      case ADD ->
          assertThat(
                  editor.attempt(
                      Act.ADD_FIELD, FrontMatterFields.add(document, "new", ValueType.TEXT, value)))
              .isEmpty();
      case REMOVE -> editor.attempt(Act.REMOVE_FIELD, FrontMatterFields.remove(document, field));
    }
  }

  private static int lineAt(String text, int offset) {
    return text.substring(0, offset).split("\r\n|\r|\n", -1).length - 1;
  }

  private static List<String> linesOf(String text) {
    return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
  }

  @Property(tries = 50, seed = "1")
  void aFieldThatGoesTakesItsRefusedTextAlong(@ForAll("values") String value) {
    Editor editor = new Editor(FaqDocument.parse(PAGES.get("kinds")), () -> Instant.EPOCH);
    FieldName number = FieldName.frontMatter("n", 0);
    editor.type(number, "no number" + value);
    assertThat(editor.state().drafts()).hasSize(1);
    FaqDocument document = editor.state().document();
    Field field = document.page().field(number).orElseThrow();
    assertThat(editor.attempt(Act.REMOVE_FIELD, FrontMatterFields.remove(document, field)))
        .isEmpty();
    assertThat(editor.state().drafts()).isEmpty();
    editor.undo();
    assertThat(editor.state().isDirty()).isFalse();
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PAGES.keySet());
  }

  @Provide
  Arbitrary<Kind> kinds() {
    return Arbitraries.of(Kind.values());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "å", "x: #", "'", "\"", "", " ", "\\", "12", "true", "\uD83D\uDEA2", ", ]");
  }
}
