package dev.faqeditor.journal;

import dev.faqeditor.editor.Draft;
import dev.faqeditor.file.Fingerprint;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Types for ever into a page: the folder for state, the page. Prints what it has typed, and when,
 * in milliseconds.
 */
final class TypingInChild {

  private TypingInChild() {}

  public static void main(String[] arguments) {
    Journals journals =
        new Journals(
            Path.of(arguments[0]), InstantSource.system(), Executors.newSingleThreadExecutor());
    Base base = new Base(Path.of(arguments[1]), Fingerprint.of(new byte[] {'.'}), ".");
    Journal journal = journals.open(base.page(), failure -> {});
    StringBuilder typed = new StringBuilder(base.text());
    for (int number = 1; ; number++) {
      typed.append(number).append(';');
      List<Draft> drafts = List.of(JournalKillTest.draft("d" + number));
      journal.keep(base, new Contents(typed.toString(), drafts));
      System.out.println(number + " " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(4));
    }
  }
}
