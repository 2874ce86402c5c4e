package dev.faqeditor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.Attempt;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Section;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.ReadResult;
import dev.faqeditor.file.SaveResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From bytes to bytes, through the whole core. */
class RoundTripTest {

  @TempDir Path folder;

  static List<String> pages() {
    return new ArrayList<>(Corpus.pages().keySet());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void openingAndSavingWithoutAnEditLeavesEveryByte(String page) throws IOException {
    byte[] bytes = Corpus.pages().get(page).getBytes(StandardCharsets.UTF_8);
    Path path = Files.write(folder.resolve("page.md"), bytes);
    FaqFile file = opened(path);
    assertThat(file.save(FaqDocument.parse(file.text()).text()))
        .isInstanceOf(SaveResult.Saved.class);
    assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void eachKindOfFieldChangesItsOwnLineOnly(String page) throws IOException {
    String text = Corpus.pages().get(page);
    Path path = Files.writeString(folder.resolve("page.md"), text);
    FaqDocument document = FaqDocument.parse(opened(path).text());
    Section section = document.sections().get(1);
    List<Field> fields =
        List.of(
            document.page().field(FieldName.frontMatter("title", 0)).orElseThrow(),
            section.field(FieldName.HEADING).orElseThrow(),
            section.questions().get(1).text(),
            section.questions().get(2).answer());
    for (Field field : fields) {
      Attempt attempt = document.set(field, field.value() + " å");
      String after = ((Attempt.Accepted) attempt).after().text();
      assertThat(opened(path).save(after)).isInstanceOf(SaveResult.Saved.class);
      assertThat(changedLines(text, Files.readString(path))).hasSize(1);
      assertThat(opened(path).save(text)).isInstanceOf(SaveResult.Saved.class);
    }
  }

  private static FaqFile opened(Path path) {
    return ((ReadResult.Opened) FaqFile.read(path)).file();
  }

  private static List<String> changedLines(String before, String after) {
    String[] was = before.split("(?<=\n)|(?<=\r)(?!\n)");
    String[] is = after.split("(?<=\n)|(?<=\r)(?!\n)");
    assertThat(is).hasSameSizeAs(was);
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < was.length; i++) {
      if (!was[i].equals(is[i])) {
        changed.add(is[i]);
      }
    }
    return changed;
  }
}
