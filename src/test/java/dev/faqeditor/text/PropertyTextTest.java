package dev.faqeditor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PropertyTextTest {

  private static final PropertyText FILE =
      new PropertyText("# first\r\na = 1\r\nb: x \\\r\n  y\r\n! a = 2 \\\r\nc 3");

  @Test
  void readsValuesAsPropertiesFilesHaveThem() {
    assertThat(FILE.value("a")).contains("1");
    assertThat(FILE.value("b")).contains("x y");
    assertThat(FILE.value("c")).contains("3");
    assertThat(FILE.value("d")).isEmpty();
  }

  @Test
  void changesOnlyTheLineOfTheKey() {
    assertThat(FILE.with("b", Optional.of("z")).text())
        .isEqualTo("# first\r\na = 1\r\nb=z\r\n! a = 2 \\\r\nc 3");
    assertThat(FILE.with("a", Optional.empty()).text())
        .isEqualTo("# first\r\nb: x \\\r\n  y\r\n! a = 2 \\\r\nc 3");
  }

  @Test
  void addsWhatIsNewAtTheEndOnALineOfItsOwn() {
    assertThat(FILE.with("d", Optional.of("4")).text()).isEqualTo(FILE.text() + "\r\nd=4\r\n");
    assertThat(new PropertyText("").with("å b", Optional.of("ä\\ ö")).text())
        .isEqualTo("å\\ b=ä\\\\ ö\n");
  }

  @Test
  void ofADuplicateOneIsLeft() {
    assertThat(new PropertyText("a=1\nb=2\na=3\n").with("a", Optional.of("4")).text())
        .isEqualTo("a=4\nb=2\n");
  }

  @Property(seed = "1")
  void whatIsSetReadsBackAndWhatIsSetBackIsAsBefore(
      @ForAll @StringLength(max = 12) String key, @ForAll @StringLength(max = 12) String value) {
    PropertyText set = FILE.with("k" + key, Optional.of(value));
    assertThat(set.value("k" + key)).contains(value);
    assertThat(set.value("b")).contains("x y");
    assertThat(set.with("k" + key, Optional.empty()).text()).startsWith(FILE.text());
  }
}
