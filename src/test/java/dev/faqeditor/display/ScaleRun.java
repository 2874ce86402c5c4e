package dev.faqeditor.display;

import dev.faqeditor.SampleSite;
import dev.faqeditor.hugo.FrontMatter;
import dev.faqeditor.ui.window.FaqEditorApp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures the real program on an X display with a page of so many questions, by real keys, and
 * prints a row of figures.
 *
 * <p>Started by {@code packaging/measure}.
 */
public final class ScaleRun {

  private static final int IN_SAMPLE = 25; // questions of the sample page
  private static final int KEYS = 20;
  private static final int MOVES = 5;

  private final Path page;
  private final int questions;
  private final List<String> row = new ArrayList<>();

  private ScaleRun(Path page, int questions) {
    this.page = page;
    this.questions = questions;
  }

  /**
   * Measures, and exits with 1 if the program does not do what it should.
   *
   * @param arguments how many questions the page has: a multiple of the sample page's
   */
  public static void main(String[] arguments) throws IOException {
    int questions = Integer.parseInt(arguments[0]);
    Path site = Files.createTempDirectory("faq-editor");
    SampleSite.copyTo(site);
    Path page = site.resolve("content/sv/vanliga-fragor.md");
    Files.writeString(page, repeated(Files.readString(page), questions / IN_SAMPLE));
    Thread program = new Thread(() -> FaqEditorApp.run(page.toString()), "program");
    program.start();
    try {
      System.out.println(new ScaleRun(page, questions).measure());
      System.exit(0);
    } catch (StepFailed e) {
      System.err.println("FAILED: " + e.getMessage());
      System.exit(1);
    }
  }

  /** The front matter once, and all else over and over. */
  private static String repeated(String text, int times) {
    int body = FrontMatter.in(text).span().end();
    return text.substring(0, body) + text.substring(body).repeat(times);
  }

  private String measure() {
    LiveWindow window = open();
    PulseClock clock = window.clock();
    measureMoves(window, clock);
    measureKeys(window, clock);
    row.add(millis(clock.taken("ctrl+s", () -> !window.titleNow().startsWith("*"))));
    row.add(memory() + " MB");
    return "| " + String.join(" | ", row) + " |";
  }

  private LiveWindow open() {
    Wait.until("no window with the page appears", () -> LiveWindow.find().isPresent());
    LiveWindow window = LiveWindow.find().orElseThrow();
    row.add(String.format(Locale.ROOT, "%,d", questions));
    row.add(String.format(Locale.ROOT, "%.1f MB", sizeOf(page) / 1e6));
    row.add(sinceStart());
    Wait.until("the preview shows nothing", () -> window.boxes() > 0);
    row.add(sinceStart());
    Wait.until("the preview does not show all", () -> window.boxes() >= questions);
    row.add(sinceStart());
    Rest rest = new Rest();
    Wait.until("the program does not come to rest", rest::isReached);
    row.add(millis(rest.begun() - ManagementFactory.getRuntimeMXBean().getStartTime()));
    XKeys.activateOwnWindow();
    Wait.until("the outline does not get the keys", window::focused, "outline"::equals);
    return window;
  }

  private void measureMoves(LiveWindow window, PulseClock clock) {
    for (int i = 0; i < 2; i++) { // the page, a section, its first question
      int before = window.selectedRow();
      XKeys.press("Down");
      Wait.until("Down selects nothing", window::selectedRow, now -> now == before + 1);
    }
    List<Double> moves = new ArrayList<>();
    List<Double> undone = new ArrayList<>();
    for (int i = 0; i < MOVES; i++) {
      int row = window.selectedRow();
      moves.add(clock.taken("alt+Down", () -> window.selectedRowNow() == row + 1));
      undone.add(clock.taken("ctrl+z", () -> window.selectedRowNow() == row));
    }
    row.add(millis(median(moves)));
    row.add(millis(median(undone)));
  }

  private void measureKeys(LiveWindow window, PulseClock clock) {
    Supplier<Integer> length = () -> window.answer().map(String::length).orElse(0);
    XKeys.press("Return");
    Wait.until("the form shows no answer", () -> length.get() > 0);
    XKeys.click(window.answerOnScreen());
    Wait.until("a click does not give the answer the keys", window::focused, "answer"::equals);
    XKeys.press("ctrl+End");
    List<Double> letters = new ArrayList<>();
    List<Double> previews = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      int was = length.get();
      letters.add(clock.taken("x", () -> window.answerLengthNow() > was));
      int shown = window.openPreview().length();
      previews.add(clock.taken("y", () -> window.openPreviewNow().length() > shown));
      Wait.until("the preview lags", () -> window.openPreview().length() > shown);
    }
    row.add(millis(median(letters)));
    row.add(millis(median(previews)));
  }

  /**
   * When the processors have had nothing to do for the program for a while: all is checked, too.
   */
  private static final class Rest {

    private static final long LONG_ENOUGH = 1000; // ms
    private static final double MOST_BUSY = 0.2; // of one processor

    private long begun = System.currentTimeMillis();
    private long looked = begun;
    private Duration used = cpu();

    private static Duration cpu() {
      return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    boolean isReached() {
      long now = System.currentTimeMillis();
      Duration usedNow = cpu();
      if (usedNow.minus(used).toMillis() > MOST_BUSY * (now - looked)) {
        begun = now;
      }
      looked = now;
      used = usedNow;
      return now - begun > LONG_ENOUGH;
    }

    long begun() {
      return begun;
    }
  }

  private static String sinceStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return millis(System.currentTimeMillis() - start);
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
  }

  private static String millis(double time) {
    return String.format(Locale.ROOT, "%,.0f ms", time);
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What of the process is in memory, in MB, as Linux says it. */
  private static long memory() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
