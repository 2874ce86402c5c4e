package dev.faqeditor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.template.value.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates are untrusted: what would never end, or grow without end, is a fault. */
@Timeout(60) // a template without a bound would never end
class BoundsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ define \"a\" }}{{ template \"a\" }}{{ end }}{{ template \"a\" }}",
        "{{ partial \"loop.html\" . }}",
        "{{ range seq 9000 }}{{ range seq 9000 }}x{{ end }}{{ end }}",
        "{{ range seq 100000 }}{{ range seq 100000 }}{{ end }}{{ end }}",
        "{{ $s := \"x\" }}{{ range seq 99 }}{{ $s = print $s $s }}{{ end }}",
        "{{ $s := \"x\" }}{{ range seq 99 }}{{ $s = add $s $s }}{{ end }}",
        "{{ $l := slice 1 }}{{ range seq 99 }}{{ $l = slice $l $l }}{{ end }}{{ $l }}",
        "{{ $l := slice 1 }}{{ range seq 99 }}{{ $l = slice $l $l }}{{ end }}{{ jsonify $l }}",
        "{{ $l := slice 1 }}{{ range seq 50 }}{{ $l = slice $l $l }}{{ end }}{{ printf \"%q\" $l }}",
        "{{ $l := slice 1 }}{{ $k := slice 1 }}{{ range seq 50 }}{{ $l = slice $l $l }}"
            + "{{ $k = slice $k $k }}{{ end }}{{ eq $l $k }}",
        "{{ $l := slice 1 }}{{ range seq 9000 }}{{ $l = slice $l }}{{ end }}{{ $l }}",
        "{{ $l := slice 1 }}{{ range seq 99 }}{{ $l = append $l $l }}{{ end }}",
        "{{ $s := newScratch }}{{ $s.Set \"a\" \"x\" }}"
            + "{{ range seq 99 }}{{ $s.Add \"a\" ($s.Get \"a\") }}{{ end }}",
        "{{ seq 1000000000 }}",
        "{{ seq 0 9223372036854775807 }}",
        "{{ strings.Repeat 1000000000 \"x\" }}",
        "{{ strings.Repeat 9223372036854775807 \"xx\" }}",
        "{{ range seq 3000 }}{{ strings.Repeat 1999999 \"x\" }}{{ end }}",
        "{{ replace (strings.Repeat 10000 \"a\") \"a\" (strings.Repeat 10000 \"b\") }}",
        "{{ replaceRE \"a\" (strings.Repeat 10000 \"b\") (strings.Repeat 10000 \"a\") }}",
        "{{ findRE \"(a|a)*b\" (strings.Repeat 100000 \"a\") }}",
        "{{ findRE \"(.*)(.*)(.*)(.*)(.*)x\" (strings.Repeat 20000 \"a\") }}",
        "{{ delimit (seq 2000) (strings.Repeat 100000 \"x\") }}",
        "{{ range seq 90000 }}{{ $x := sort (seq 90000) \"value\" \"desc\" }}{{ end }}",
        "{{ range seq 90000 }}{{ $x := uniq (seq 9000) }}{{ end }}",
        "{{ apply (seq 100000) \"seq\" 10000 }}",
      })
  void whatDoesNotEndIsAFault(String source) {
    PrintResult result =
        ((Template) Template.parse("t.html", source)).print(SampleSite.DATA, new SampleSite());
    assertThat(result).as(source).isInstanceOf(Fault.class);
    assertThat(((Fault) result).kind()).as(source).isEqualTo(FaultKind.TOO_MUCH);
  }

  @Test
  void aWidthIsCut() {
    PrintResult result =
        ((Template) Template.parse("t.html", "{{ len (printf \"%99999999d\" 1) }}"))
            .print(null, new SampleSite());
    assertThat(result).isEqualTo(new Printed("10000"));
  }

  @Test
  void whatNestsTooDeepIsNotRead() {
    assertThat(Template.parse("t", "{{ if 1 }}".repeat(9000))).isInstanceOf(Fault.class);
    assertThat(Template.parse("t", "{{ " + "(".repeat(9000))).isInstanceOf(Fault.class);
    String chain = "{{ if 0 }}" + "{{ else if 0 }}".repeat(9000) + "{{ end }}";
    assertThat(Template.parse("t", chain)).isInstanceOf(Fault.class);
  }
}
