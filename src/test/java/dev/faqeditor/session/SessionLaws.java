package dev.faqeditor.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Caret;
import dev.faqeditor.text.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A session is remembered as it was, and nothing in its file keeps the program from starting. */
class SessionLaws {

  @Property(tries = 300, seed = "1")
  void whatIsKeptIsReadBack(@ForAll("sessions") Session session) {
    assertThat(SessionText.read(SessionText.write(session))).isEqualTo(session);
  }

  @Property(tries = 300, seed = "1")
  void brokenTextIsReadAsFarAsItGoes(@ForAll("sessions") Session session, @ForAll int seed) {
    String text = SessionText.write(session);
    int at = Math.floorMod(seed, text.length());
    String broken = text.substring(0, at) + (char) (seed >>> 16) + text.substring(at);
    assertThatCode(() -> SessionText.read(broken)).doesNotThrowAnyException();
    assertThatCode(() -> SessionText.read(text.substring(at))).doesNotThrowAnyException();
  }

  @Property(seed = "1")
  void anyTextCanBeRead(@ForAll String text) {
    assertThatCode(() -> SessionText.read(text)).doesNotThrowAnyException();
  }

  @Property(tries = 300, seed = "1")
  void eachFileIsListedOnceAndTheLatestFirst(@ForAll("opened") List<String> names) {
    RecentFiles recent = RecentFiles.NONE;
    for (String name : names) {
      recent = recent.opened(Path.of("/" + name));
      assertThat(recent.paths().get(0)).isEqualTo(Path.of("/" + name));
    }
    assertThat(recent.paths()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(RecentFiles.MOST);
  }

  @Provide
  Arbitrary<List<String>> opened() {
    return Arbitraries.integers().between(0, 50).map(String::valueOf).list().ofMaxSize(120);
  }

  @Provide
  Arbitrary<Session> sessions() {
    return Combinators.combine(
            windows().list().ofMaxSize(4),
            Combinators.combine(paths(), places())
                .as(RecentFile::new)
                .list()
                .uniqueElements(RecentFile::path)
                .ofMaxSize(5),
            Arbitraries.maps(Arbitraries.strings().ofMaxLength(9), windowPlaces()).ofMaxSize(3))
        .as((windows, recent, places) -> session(windows, new RecentFiles(recent), places));
  }

  private static Session session(
      List<OpenWindow> windows, RecentFiles recent, Map<String, WindowPlace> places) {
    return new Session(windows, recent, places);
  }

  private static Arbitrary<OpenWindow> windows() {
    return Combinators.combine(
            paths().optional(), Arbitraries.strings().ofMaxLength(9), windowPlaces())
        .as(OpenWindow::new);
  }

  private static Arbitrary<WindowPlace> windowPlaces() {
    Arbitrary<Double> numbers = Arbitraries.doubles().between(-5000, 5000);
    return Combinators.combine(
            numbers,
            numbers,
            numbers,
            numbers,
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(0, 1).list().ofMaxSize(3))
        .as(WindowPlace::new);
  }

  private static Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.of(Node.Kind.values()),
            Arbitraries.integers().between(0, 10_000),
            Arbitraries.strings().ofMaxLength(20),
            carets(),
            Arbitraries.integers().between(0, 99).list().ofMaxSize(5))
        .as(Place::new);
  }

  private static Arbitrary<Optional<Caret>> carets() {
    return Combinators.combine(
            Arbitraries.of(FieldName.Kind.values()),
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9999),
            Arbitraries.integers().between(0, 9999))
        .as(
            (kind, key, number, anchor, position) ->
                new Caret(new FieldName(kind, key, number), new Range(anchor, position)))
        .optional();
  }

  private static Arbitrary<Path> paths() {
    return Arbitraries.strings()
        .withChars("aåß .=:#!\\\n日")
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(name -> Path.of("/sites", "x" + name));
  }
}
