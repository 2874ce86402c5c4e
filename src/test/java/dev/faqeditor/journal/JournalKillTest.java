package dev.faqeditor.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Refusal;
import dev.faqeditor.editor.Draft;
import dev.faqeditor.text.Range;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are killed while they type. */
class JournalKillTest {

  private static final int KILLS = 3;
  private static final int LOST_AT_MOST = 1000; // milliseconds

  private record Typed(int number, long at) {
    static Typed of(String line) {
      String[] parts = line.split(" ");
      return new Typed(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }
  }

  @TempDir private Path state;
  @TempDir private Path site;

  @Test
  void allThatWasTypedASecondBeforeTheKillIsThere() throws Exception {
    Path page = Files.writeString(site.resolve("page.md"), ".");
    Random random = new Random(7);
    Journals journals =
        new Journals(state, InstantSource.system(), Executors.newSingleThreadExecutor());
    Journal own = journals.open(page, failure -> {});
    for (int i = 0; i < KILLS; i++) {
      Process child = typing(page);
      int enough = 280 + random.nextInt(60);
      List<Typed> typed;
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
        String line = lines.readLine();
        while (line != null && Typed.of(line).number() < enough) {
          line = lines.readLine();
        }
        assertThat(own.isOpenElsewhere().join()).as("the child is seen").isTrue();
        assertThat(own.lost().join()).as("its journal is its own").isEmpty();
        child.toHandle().destroyForcibly(); // which leaves what it printed to be read
        child.waitFor();
        Stream<String> rest = lines.lines();
        typed =
            Stream.concat(Stream.of(line), rest)
                .filter(l -> l.matches("\\d+ \\d+"))
                .map(Typed::of)
                .toList();
      }
      assertThat(own.isOpenElsewhere().join()).isFalse();
      Lost lost = own.lost().join().get(0);
      int last = numberIn(lost);
      Typed end = typed.get(typed.size() - 1);
      assertThat(lost.text()).isEqualTo("." + textOf(last));
      assertThat(lost.drafts()).containsExactly(draft("d" + last));
      assertThat(typed)
          .filteredOn(each -> each.at() <= end.at() - LOST_AT_MOST)
          .allMatch(each -> each.number() <= last);
      assertThat(last).as("and not only what must be").isGreaterThan(1);
      assertThat(journals.newlyLost().join())
          .extracting(l -> l.base().page())
          .containsExactly(page);
      assertThatOnlyTheUserMayRead(lost.journal());
      own.discard(lost);
      assertThat(own.lost().join()).isEmpty();
    }
    own.close();
    journals.settle();
    assertThat(state.resolve("unsaved")).isEmptyDirectory();
  }

  static Draft draft(String value) {
    return new Draft(
        Node.Kind.QUESTION, 0, FieldName.ANSWER, value, Refusal.CHANGES_OUTLINE, "", Range.at(0));
  }

  private Process typing(Path page) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx64m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            TypingInChild.class.getName(),
            state.toString(),
            page.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static int numberIn(Lost lost) {
    String[] numbers = lost.text().substring(1).split(";");
    return Integer.parseInt(numbers[numbers.length - 1]);
  }

  private static String textOf(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> n + ";").collect(Collectors.joining());
  }

  private static void assertThatOnlyTheUserMayRead(Path journal) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(journal.getParent())))
        .isEqualTo("rwx------");
  }
}
