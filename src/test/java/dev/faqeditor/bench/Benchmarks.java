package dev.faqeditor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link FaqDocumentBenchmark} and {@link RearrangeBenchmark} and prints their figures next to
 * the targets. The figures are what counts: as the machine may be busy with other things, only one
 * that misses its target by far fails. JMH's own log is in {@code target/bench}.
 */
@Tag("bench")
class Benchmarks {

  private static final Path LOG = Path.of("target/bench/jmh.log");

  /** The flags that the program ships with: none today. Without this, JMH takes the tests' own. */
  private static final String[] FLAGS = {};

  /** A figure may miss its target by this factor. */
  private static final double TOLERANCE = 3;

  /** What is measured, where it is in JMH's results, and how many ms it may take. */
  private record Target(String what, String method, String param, String value, double ms) {

    static final List<Target> ALL =
        List.of(
            new Target("a letter in an answer, large page", "with", "place", "ANSWER", 2),
            new Target("a letter in a heading, large page", "with", "place", "HEADING", 2),
            new Target("a letter in a title, large page", "with", "place", "FRONT_MATTER", 2),
            new Target("a fresh reading, large page", "parse", "size", "LARGE", 60),
            new Target("a fresh reading, sample page", "parse", "size", "SAMPLE", 1),
            new Target("a question added, large page", "act", "what", "ADD", 50),
            new Target("a question moved, large page", "act", "what", "MOVE_QUESTION", 50),
            new Target("50 questions moved, large page", "act", "what", "MOVE_QUESTIONS", 50),
            new Target("50 questions deleted, large page", "act", "what", "DELETE", 50),
            new Target("a section moved, large page", "act", "what", "MOVE_SECTION", 50),
            new Target("a section split, large page", "act", "what", "SPLIT", 50),
            new Target("two sections joined, large page", "act", "what", "JOIN", 50));

    Result<?> in(Collection<RunResult> results) {
      return results.stream()
          .filter(result -> isOf(result.getParams()))
          .findAny()
          .orElseThrow()
          .getPrimaryResult();
    }

    private boolean isOf(BenchmarkParams params) {
      return params.getBenchmark().endsWith("." + method)
          && params.getParamsKeys().contains(param)
          && params.getParam(param).equals(value);
    }
  }

  @Test
  @Timeout(300)
  void figuresStayNearTheirTargets() throws IOException, RunnerException {
    Files.createDirectories(LOG.getParent());
    Options options =
        new OptionsBuilder()
            .include("\\." + FaqDocumentBenchmark.class.getSimpleName() + "\\.")
            .include("\\." + RearrangeBenchmark.class.getSimpleName() + "\\.")
            .jvmArgs(FLAGS)
            .shouldFailOnError(true)
            .output(LOG.toString())
            .build();
    Collection<RunResult> results = new Runner(options).run();
    System.out.println(table(results));
    assertThat(Target.ALL)
        .allSatisfy(
            target ->
                assertThat(target.in(results).getScore())
                    .as(target.what())
                    .isLessThan(TOLERANCE * target.ms()));
  }

  private static String table(Collection<RunResult> results) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%nJava %s, %d processors%n%-36s %10s %10s %10s%n",
            Runtime.version(),
            Runtime.getRuntime().availableProcessors(),
            "ms, average",
            "figure",
            "± 99.9 %",
            "target"));
    for (Target target : Target.ALL) {
      Result<?> result = target.in(results);
      table.append(
          String.format(
              Locale.ROOT,
              "%-36s %10.3f %10.3f %10.0f%s%n",
              target.what(),
              result.getScore(),
              result.getScoreError(),
              target.ms(),
              result.getScore() <= target.ms() ? "" : "  missed"));
    }
    return table.toString();
  }
}
