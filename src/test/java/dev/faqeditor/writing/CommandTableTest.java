package dev.faqeditor.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each command, before and after; see {@link Marked} for how carets are written. */
class CommandTableTest {

  private static final String TABLE =
      """
      # the word at the caret, and what is selected
      BOLD: Bring ca|sh please -> Bring **ca|sh** please
      BOLD: Bring **ca|sh** please -> Bring ca|sh please
      BOLD: Bring ⟦cash⟧ please -> Bring **⟦cash⟧** please
      BOLD: Bring **⟦cash⟧** please -> Bring ⟦cash⟧ please
      BOLD: Bring ⟦**cash**⟧ please -> Bring ⟦cash⟧ please
      BOLD: Bring⟦ cash ⟧please -> Bring **⟦cash⟧** please
      BOLD: |cash -> **|cash**
      BOLD: cash| -> **cash|**
      BOLD: up¬håll|ning -> **up¬håll|ning**
      ITALIC: Bring ⟦cash⟧ please -> Bring *⟦cash⟧* please
      ITALIC: Bring _ca|sh_ please -> Bring ca|sh please
      ITALIC: **⟦cash⟧** -> ***⟦cash⟧***
      ITALIC: ***⟦cash⟧*** -> **⟦cash⟧**
      BOLD: ***⟦cash⟧*** -> *⟦cash⟧*
      # parts of words, and of what is bold
      BOLD: t⟦rai⟧n -> t**⟦rai⟧**n
      BOLD: **one ⟦two⟧ three** -> **one** ⟦two⟧ **three**
      BOLD: **one** ⟦two⟧ **three** -> **one ⟦two⟧ three**
      BOLD: **one** tw|o -> **one tw|o**
      BOLD: **one tw|o** -> **one** tw|o
      BOLD: a ⟦b **c** d⟧ e -> a **⟦b c d⟧** e
      BOLD: a **b ⟦c** d⟧ e -> a **b ⟦c d⟧** e
      BOLD: __one__ tw|o -> __one tw|o__
      BOLD: __o⟦n⟧e__ -> **o**⟦n⟧**e**
      # other markup is not crossed
      BOLD: *a ⟦b* c⟧ d -> *a **⟦b*** **c⟧** d
      BOLD: ⟦a *b c*⟧ d -> **⟦a *b c⟧*** d
      BOLD: [a ⟦b](/x/) c⟧ -> [a **⟦b**](/x/) **c⟧**
      BOLD: [⟦a b⟧](/x/) -> [**⟦a b⟧**](/x/)
      BOLD: ⟦see [a b](/x/)⟧ -> **⟦see [a b⟧](/x/)**
      BOLD: a `co⟦d⟧e` b -> a **`⟦code⟧`** b
      BOLD: [a](/⟦x⟧/) -> nothing
      BOLD: [a](/x|/) -> nothing
      BOLD: see https://exa|mple.org/x. -> see **https://exa|mple.org/x**.
      BOLD: a {{< fi|gure >}} b -> a **{{< fi|gure >}}** b
      # punctuation is left outside where delimiters could not stand beside it
      BOLD: a⟦"b"⟧c -> a"**⟦b⟧**"c
      BOLD: say ⟦"b"⟧ -> say **⟦"b"⟧**
      BOLD: **a-⟦b⟧** -> **a**-⟦b⟧
      # several blocks
      BOLD: ⟦one¶¶two⟧ -> **⟦one**¶¶**two⟧**
      BOLD: **⟦one**¶¶**two⟧** -> ⟦one¶¶two⟧
      BOLD: **⟦one**¶¶two⟧ -> **⟦one**¶¶**two⟧**
      BOLD: ⟦one¶two⟧ -> **⟦one¶two⟧**
      BOLD: > ⟦one¶> two⟧ -> > **⟦one¶> two⟧**
      BOLD: ⟦- one¶- two⟧ -> - **⟦one**¶- **two⟧**
      BOLD: ⟦## one¶two⟧ -> ## **⟦one**¶**two⟧**
      BOLD: - [ ] ⟦one⟧ -> - [ ] **⟦one⟧**
      BOLD: ⟦one¶¶```¶x¶```⟧ -> **⟦one⟧**¶¶```¶x¶```
      BOLD: ```¶⟦x⟧¶``` -> nothing
      BOLD: 1. a¶¶⟦    code⟧ -> 1. a¶¶    **⟦code⟧**
      BOLD: a¶¶⟦    code⟧ -> nothing
      # an empty pair
      BOLD: a | b -> a **|** b
      BOLD: a **|** b -> a | b
      ITALIC: a **|** b -> a ***|*** b
      ITALIC: a ***|*** b -> a **|** b
      BOLD: - | -> - **|**
      BOLD: | -> **|**
      # code
      CODE: Type ⟦ls -l⟧ now -> Type `⟦ls -l⟧` now
      CODE: Type `⟦ls -l⟧` now -> Type ⟦ls -l⟧ now
      CODE: Type l|s -> Type `l|s`
      CODE: Type `l|s` -> Type l|s
      CODE: ⟦a`b⟧ -> ``⟦a`b⟧``
      CODE: ``⟦a`b⟧`` -> ⟦a`b⟧
      CODE: ⟦**a**⟧ -> `**⟦a⟧**`
      CODE: **a ⟦b** c⟧ -> nothing
      CODE: a | b -> a `|` b
      CODE: a `|` b -> a | b
      # links
      LINK: See ⟦here⟧ now -> See [here](|) now
      LINK: See he|re -> See [here](|)
      LINK: See [here](|) now -> See ⟦here⟧ now
      LINK: See [he|re](/x/) -> See ⟦here⟧
      LINK: See | now -> See [|]() now
      LINK: See ⟦https://example.org/⟧ -> See [|](https://example.org/)
      LINK: ⟦a]b⟧ -> [a\\]b](|)
      LINK: ⟦a [b] c⟧ -> [a [b] c](|)
      LINK: ⟦**a** b⟧ -> [**a** b](|)
      LINK: ⟦a¶¶b⟧ -> nothing
      # lists and quotes
      BULLET_LIST: o|ne -> - o|ne
      BULLET_LIST: - o|ne -> o|ne
      BULLET_LIST: | -> - |
      BULLET_LIST: ⟦one¶two⟧¶three -> ⟦- one¶- two⟧¶three
      BULLET_LIST: ⟦- one¶- two⟧¶three -> ⟦one¶two⟧¶three
      BULLET_LIST: ⟦one¶¶two⟧ -> ⟦- one¶¶- two⟧
      BULLET_LIST: * a¶¶⟦b⟧ -> * a¶¶⟦* b⟧
      BULLET_LIST: ⟦1. a¶   b¶2. c⟧ -> ⟦- a¶  b¶- c⟧
      BULLET_LIST: > o|ne -> > - o|ne
      BULLET_LIST: ⟦- a¶  b⟧ -> ⟦a¶b⟧
      NUMBERED_LIST: ⟦one¶two⟧ -> ⟦1. one¶2. two⟧
      NUMBERED_LIST: ⟦1. one¶2. two⟧ -> ⟦one¶two⟧
      NUMBERED_LIST: ⟦- one¶- two⟧ -> ⟦1. one¶2. two⟧
      NUMBERED_LIST: 1) one¶tw|o -> 1) one¶2) tw|o
      NUMBERED_LIST: ```¶x|¶``` -> nothing
      QUOTE: ⟦one¶¶two⟧ -> ⟦> one¶>¶> two⟧
      QUOTE: ⟦> one¶>¶> two⟧ -> ⟦one¶¶two⟧
      QUOTE: - o|ne -> > - o|ne
      QUOTE: > o|ne -> o|ne
      QUOTE: | -> > |
      # a new line
      NEW_LINE: - one| -> - one¶- |
      NEW_LINE: * one| -> * one¶* |
      NEW_LINE: 9. one| -> 9. one¶10. |
      NEW_LINE: 1) o|ne -> 1) o¶2) |ne
      NEW_LINE: - one| two -> - one¶- |two
      NEW_LINE: - [x] one| -> - [x] one¶- [ ] |
      NEW_LINE:   - one| ->   - one¶  - |
      NEW_LINE: - one¶- | -> - one¶¶|
      NEW_LINE: - | -> |
      NEW_LINE: - one¶  - | -> - one¶- |
      NEW_LINE: - one¶¶- | -> - one¶¶|
      NEW_LINE: - [ ] | -> |
      NEW_LINE: > one| -> > one¶> |
      NEW_LINE: > one¶> | -> > one¶¶|
      NEW_LINE: > - one| -> > - one¶> - |
      NEW_LINE: > - one¶> - | -> > - one¶>¶> |
      NEW_LINE: - one¶  more| -> - one¶  more¶  |
      NEW_LINE: - o⟦ne t⟧wo -> - o¶- |wo
      NEW_LINE: one| -> nothing
      NEW_LINE: |- one -> nothing
      NEW_LINE: - - -| -> nothing
      NEW_LINE: ```¶- x|¶``` -> nothing
      # levels
      INDENT: - one¶- tw|o -> - one¶  - tw|o
      INDENT: 1. one¶2. tw|o¶3. three -> 1. one¶   1. tw|o¶3. three
      INDENT: 10. one¶11. tw|o -> 10. one¶    1. tw|o
      INDENT: - one¶  - two¶- thr|ee -> - one¶  - two¶  - thr|ee
      INDENT: 1. one¶   1. two¶2. thr|ee -> 1. one¶   1. two¶   2. thr|ee
      INDENT: - one¶⟦- two¶  more¶- three⟧ -> - one¶⟦  - two¶    more¶  - three⟧
      INDENT: - on|e -> nothing
      INDENT: on|e -> nothing
      INDENT: - one¶  - tw|o -> nothing
      INDENT: > - one¶> - tw|o -> > - one¶>   - tw|o
      OUTDENT: - one¶  - tw|o -> - one¶- tw|o
      OUTDENT: 1. one¶   1. tw|o -> 1. one¶2. tw|o
      OUTDENT: - one¶\t- tw|o -> - one¶- tw|o
      OUTDENT: - on|e -> nothing
      # signs
      SOFT_HYPHEN: up|håll -> up¬|håll
      NO_BREAK_SPACE: 5⟦ ⟧kr -> 5~|kr
      """;

  @ParameterizedTest
  @CsvSource({
    "'See ⟦here⟧ now', https://example.org/, 'See [here](https://example.org/)| now'",
    "'See⟦ here ⟧now', ' https://example.org/ ', 'See [here](https://example.org/)| now'",
    "'⟦here⟧', 'mailto:a@example.org', '[here](mailto:a@example.org)|'",
    "'⟦here⟧', 'https://example.org/a_(b)', '[here](<https://example.org/a_(b)>)|'",
    "'⟦a]b⟧', https://example.org/, '[a\\]b](https://example.org/)|'",
    "'⟦a **b** c⟧', https://example.org/, '[a **b** c](https://example.org/)|'",
    "'> ⟦a¶> b⟧', https://example.org/, '> [a¶> b](https://example.org/)|'",
    "'See | now', https://example.org/, as it is",
    "'⟦here⟧', 'https://example.org/ is there', as it is",
    "'⟦here⟧', 'no address', as it is",
    "'⟦https://example.com/⟧', https://example.org/, as it is",
    "'⟦a¶¶b⟧', https://example.org/, as it is",
    "'[a](⟦/x/⟧)', https://example.org/, as it is",
    "'⟦[a](/x/)⟧', https://example.org/, as it is",
    "'`a ⟦b⟧ c`', https://example.org/, as it is",
    "'```¶⟦b⟧¶```', https://example.org/, as it is",
  })
  void anAddressPastedOverTextIsALink(String before, String pasted, String after) {
    MarkdownText text = Marked.read(before);
    Optional<Change> change = MarkdownCommand.pasting(text, pasted);
    assertThat(change.map(done -> Marked.print(done.apply(text))).orElse("as it is"))
        .isEqualTo(after);
  }

  static Stream<Arguments> rows() {
    return TABLE
        .lines()
        .filter(row -> !row.startsWith("#"))
        .map(row -> row.replace('¬', '\u00AD').replace('~', '\u00A0'))
        .map(
            row -> {
              String[] parts = row.split(": | -> ", 3);
              return Arguments.of(MarkdownCommand.valueOf(parts[0]), parts[1], parts[2]);
            });
  }

  @ParameterizedTest
  @MethodSource("rows")
  void does(MarkdownCommand command, String before, String after) {
    MarkdownText text = Marked.read(before);
    String done =
        command.on(text).map(change -> Marked.print(change.apply(text))).orElse("nothing");
    assertThat(done).isEqualTo(after);
  }
}
