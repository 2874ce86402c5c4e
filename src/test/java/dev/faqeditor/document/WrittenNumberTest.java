package dev.faqeditor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "10, 1, 11",
    "0, -1, -1",
    "-1, 1, 0",
    "+9, 1, +10",
    "999, 1, 1000",
    "1_999, 1, 2_000",
    "1_000, -1, 999",
    "999_999, 1, 1_000_000",
    "0x0f, 1, 0x10",
    "0x0E, 1, 0x0F",
    "9.50, 1, 10.50",
    "-0.5, 1, 0.5",
    "99999999999999999999, 1, 100000000000000000000",
  })
  void aNumberIsCountedInItsSpelling(String text, int by, String counted) {
    assertThat(WrittenNumber.step(text, by)).contains(counted);
  }

  @ParameterizedTest
  @CsvSource({"''", "abc", "017", "0b1", "1e3", ".inf", "0x0, -1", "2024-05-14", "~"})
  void otherSpellingsAreNotCounted(String text) {
    assertThat(WrittenNumber.step(text, -1)).isEmpty();
  }

  @Property(seed = "1")
  void theNextNumberIsOneMoreAndAsFineAsItWas(@ForAll("numbers") String text) {
    String next = WrittenNumber.step(text, 1).orElseThrow();
    BigDecimal was = new BigDecimal(text);
    assertThat(new BigDecimal(next)).isEqualTo(was.add(BigDecimal.ONE));
    assertThat(WrittenNumber.step(next, -1).map(BigDecimal::new)).contains(was);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1e15), BigDecimal.valueOf(1e15))
        .ofScale(2)
        .map(number -> number.scale() > 0 ? number.toPlainString() : number.toString());
  }
}
