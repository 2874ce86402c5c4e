package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-14, DAY, '', 2031-12-01",
    "2024-05-14T09:12, MINUTES, '', 2031-12-01T23:04",
    "2024-05-14T09:12:33, SECONDS, '', 2031-12-01T23:04:05",
    "2024-05-14 09:12:33, SECONDS, '', 2031-12-01 23:04:05",
    "2024-05-14T09:12:33Z, SECONDS, Z, 2031-12-01T23:04:05Z",
    "2024-05-14T09:12:33+01:00, SECONDS, +01:00, 2031-12-01T23:04:05+01:00",
    "2024-05-14T09:12:33-0700, SECONDS, -0700, 2031-12-01T23:04:05-0700",
    "2024-05-14 09:12:33 +0200, SECONDS, ' +0200', 2031-12-01 23:04:05 +0200",
    "2024-05-14T09:12:33.5Z, FRACTION, Z, 2031-12-01T23:04:05.6Z",
    "2024-05-14t9:1:3.123456789012, FRACTION, '', 2031-12-01t23:4:5.678000000000",
    "2024-1-5, DAY, '', 2031-12-1",
  })
  void anotherDateIsWrittenAsTheFirstWas(
      String text, WrittenDate.Precision precision, String offset, String other) {
    WrittenDate written = WrittenDate.read(text).orElseThrow();
    assertThat(written.precision()).isEqualTo(precision);
    assertThat(written.offset()).isEqualTo(offset);
    WrittenDate now =
        written.with(LocalDate.of(2031, 12, 1)).with(LocalTime.of(23, 4, 5, 678_000_000));
    assertThat(now.text()).isEqualTo(other);
    assertThat(now.date()).isEqualTo("2031-12-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-05",
        "2024-02-30",
        "2024-05-14T25:00:00",
        "14.5.2024",
        "2024-05-14T",
        "x"
      })
  void whatIsNoDateIsRefused(String text) {
    assertThat(WrittenDate.read(text)).isEmpty();
  }

  @Property(seed = "1")
  void aDateWithItsOwnDateAndTimeIsItself(@ForAll("dates") String text) {
    WrittenDate written = WrittenDate.read(text).orElseThrow();
    WrittenDate same = written.with(written.date());
    assertThat(written.time().map(same::with).orElse(same)).isEqualTo(written);
  }

  @Property(seed = "1")
  void whatIsWrittenReadsBack(@ForAll("dates") String text, @ForAll LocalDate date) {
    assertThat(WrittenDate.read(text).orElseThrow().with(date).date()).isEqualTo(date);
  }

  @Provide
  Arbitrary<String> dates() {
    return Arbitraries.of("2024-05-14", "2024-5-4", "0001-12-31")
        .flatMap(
            date ->
                Arbitraries.of("", "T09:12", " 9:12:33", "T23:59:59.999999999", "t00:00:00.0")
                    .flatMap(
                        time ->
                            Arbitraries.of("", "Z", "+02:00", " -0330", "+02")
                                .map(offset -> date + time + (time.isEmpty() ? "" : offset))));
  }
}
