package dev.faqeditor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Klart 2025-03-31.                          | 2025-03-31               | 2025-03-31",
        "Klart den 31 mars 2025.                    | 31 mars 2025             | 2025-03-31",
        "Klart den 31:a mars 2025.                  | 31:a mars 2025           | 2025-03-31",
        "Ready on March 31, 2025.                   | March 31, 2025           | 2025-03-31",
        "Ready on the 31st of March 2025.           | 31st of March 2025       | 2025-03-31",
        "Ready on March 3rd 2025                    | March 3rd 2025           | 2025-03-03",
        "Klart 31/3 2025.                           | 31/3 2025                | 2025-03-31",
        "Klart i mars 2025.                         | mars 2025                | 2025-03-31",
        "Ready in February 2024.                    | February 2024            | 2024-02-29",
        "Klart Q3 2025.                             | Q3 2025                  | 2025-09-30",
        "Ready 2025 Q3.                             | 2025 Q3                  | 2025-09-30",
        "Klart kvartal 3 2025.                      | kvartal 3 2025           | 2025-09-30",
        "Klart tredje kvartalet 2025.               | tredje kvartalet 2025    | 2025-09-30",
        "Klart 3:e kvartalet 2025.                  | 3:e kvartalet 2025       | 2025-09-30",
        "Ready in the third quarter of 2025.        | third quarter of 2025    | 2025-09-30",
        "Klart första halvåret 2025.                | första halvåret 2025     | 2025-06-30",
        "Klart andra halvåret av 2025.              | andra halvåret av 2025   | 2025-12-31",
        "Ready H2 2025.                             | H2 2025                  | 2025-12-31",
        "Ready in the second half of 2025.          | second half of 2025      | 2025-12-31",
        "Klart våren 2024.                          | våren 2024               | 2024-05-31",
        "Klart sommaren 2024.                       | sommaren 2024            | 2024-08-31",
        "Klart hösten 2024.                         | hösten 2024              | 2024-11-30",
        "Klart vintern 2024.                        | vintern 2024             | 2025-02-28",
        "Ready in spring 2024.                      | spring 2024              | 2024-05-31",
        "Ready by the end of 2024.                  | end of 2024              | 2024-12-31",
        "Klart i slutet av 2024.                    | slutet av 2024           | 2024-12-31",
        "Ready in late 2024.                        | late 2024                | 2024-12-31",
        "Ready mid-2024.                            | mid-2024                 | 2024-08-31",
        "Klart under 2024.                          | 2024                     | 2024-12-31",
        "Vi ska vara klara senast 2024.             | 2024                     | 2024-12-31",
        "We plan to be ready by 2024.               | 2024                     | 2024-12-31",
        "Förväntas vara klart 2024.                 | 2024                     | 2024-12-31",
        "It will be opened in March 2025.           | March 2025               | 2025-03-31",
        "**31 mars 2025**                           | 31 mars 2025             | 2025-03-31",
        "(till 2024)                                | 2024                     | 2024-12-31",
      })
  void aTimeIsFoundWithItsLastDay(String text, String written, String last) {
    List<TimeReader.Time> times = TimeReader.in(text);
    assertThat(times).hasSize(1);
    assertThat(times.get(0).span().of(text)).isEqualTo(written);
    assertThat(times.get(0).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi grundades 2014.",
        "Vi grundades den 3 maj 2014.",
        "Vi har kört sedan 2019.",
        "Vi har kört sedan mars 2019.",
        "Running since 2019.",
        "Running since the spring of 2019.",
        "The company was founded in May 2014.",
        "Year 2014 was good.",
        "© 2024 Exempel AB",
        "certifierade enligt ISO 27001:2022",
        "enligt lag (2018:218) och förordning 2016/679",
        "Dokumentet finns under /docs/2024-03-31/plan.pdf",
        "rapport-2024-03-31.pdf",
        "Ring 08-123 2024",
        "Vi har 2024 platser.",
        "Den 31 februari 2025x",
        "mars och april",
        "under 20245",
        "Q5 2025",
        "tredje halvåret 2025",
        "Kommer snart. 2024 var bra.",
        "vår 2024-modell",
        "",
      })
  void whatIsNoTimeThatCanPassIsNotFound(String text) {
    assertThat(TimeReader.in(text)).isEmpty();
  }
}
