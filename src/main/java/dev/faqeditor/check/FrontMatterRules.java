package dev.faqeditor.check;

import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.hugo.FrontMatterEntry;
import dev.faqeditor.text.LineEnds;
import dev.faqeditor.text.Span;
import dev.faqeditor.text.Splice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Keys that stand twice, and dates that Hugo can't read. */
final class FrontMatterRules {

  /** What Hugo reads a page's four dates from, in lower case. */
  private static final Set<String> DATES =
      Set.of(
          "date",
          "expirydate",
          "lastmod",
          "modified",
          "pubdate",
          "publishdate",
          "published",
          "unpublishdate");

  private FrontMatterRules() {}

  static void check(CheckedPage page, Findings findings) {
    List<FrontMatterEntry> entries = FrontMatter.in(page.text()).entries();
    for (FrontMatterEntry entry : entries) {
      if (entry.occurrence() > 0) {
        Optional<Fix> fix = removal(page.text(), entry, first(entries, entry.key()));
        findings.add(Rule.DUPLICATE_KEY, entry.value(), fix, entry.key());
      }
      if (DATES.contains(entry.key().toLowerCase(Locale.ROOT))) {
        checkDate(page.text(), entry, findings);
      }
    }
  }

  private static void checkDate(String text, FrontMatterEntry entry, Findings findings) {
    String raw = entry.value().of(text);
    String date = entry.notation().read(raw).value();
    Optional<String> full = FullDate.of(date);
    int inside = raw.indexOf(date);
    if (entry.kind() == FrontMatterEntry.Kind.SCALAR && full.isPresent() && inside >= 0) {
      Span written = new Span(0, date.length()).shift(entry.value().start() + inside);
      findings.add(
          Rule.UNREADABLE_DATE,
          entry.value(),
          Findings.fix(Fix.Kind.FULL_DATE, new Splice(written, full.get())),
          date,
          full.get());
    }
  }

  private static FrontMatterEntry first(List<FrontMatterEntry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
  }

  /** Takes out the line of an entry that is written on one and says what the first one says. */
  private static Optional<Fix> removal(
      String text, FrontMatterEntry entry, FrontMatterEntry first) {
    Span value = entry.value();
    int start = LineEnds.lineStart(text, value.start());
    int stop = LineEnds.lineStop(text, value.end());
    boolean alone =
        text.substring(start, value.start()).strip().equals(entry.key() + ":")
            && text.substring(value.end(), stop).isBlank()
            && LineEnds.lineStop(text, value.start()) == stop;
    boolean same = value.of(text).equals(first.value().of(text)) && !value.isEmpty();
    if (!alone || !same || entry.kind() != FrontMatterEntry.Kind.SCALAR || !entry.faithful()) {
      return Optional.empty();
    }
    Span line = new Span(start, stop + LineEnds.lengthAt(text, stop));
    return Findings.fix(Fix.Kind.REMOVE_DUPLICATE, new Splice(line, ""));
  }
}
