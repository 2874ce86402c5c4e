package dev.faqeditor.fuzz;

import dev.faqeditor.Corpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes inputs: real pages, what is left of them, and what nobody would write. */
final class Inputs {

  private final List<String> pages;

  /** From the pages of {@link Corpus} and the versions of one page that the tests have. */
  Inputs() {
    pages = Stream.concat(Corpus.pages().values().stream(), versions()).toList();
  }

  private static Stream<String> versions() {
    return IntStream.range(0, 19)
        .mapToObj("/dev/faqeditor/review/simskolan-%02d.md"::formatted)
        .map(Inputs::resource);
  }

  private static String resource(String name) {
    try (InputStream in = Inputs.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The input of a seed; always the same. */
  Input of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    int roll = random.nextInt(100);
    if (roll < 6) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      return new Input(seed, "random bytes", bytes);
    }
    if (roll < 18) {
      return new Input(seed, "prefix", prefix(random));
    }
    if (roll < 33) {
      return new Input(seed, "spliced pages", utf8(spliced(random)));
    }
    if (roll < 48) {
      return new Input(seed, "mutated bytes", new Mutation(random).of(utf8(shortPage(random))));
    }
    if (roll < 65) {
      return new Input(seed, "scribbled page", utf8(Fragments.scribble(shortPage(random), random)));
    }
    if (roll < 72) {
      return new Input(seed, "fragments", utf8(Fragments.some(random)));
    }
    if (roll < 82) {
      return new Input(seed, "front matter", utf8(FrontMatters.of(random) + "# A\n" + question()));
    }
    if (roll < 90) {
      return new Input(seed, "front matter, mutated", frontMatter(random));
    }
    if (roll < 98) {
      return new Input(seed, "nesting", utf8(Nesting.page(random)));
    }
    return new Input(seed, "huge line", utf8(Nesting.hugeLine(random)));
  }

  private String page(Random random) {
    return pages.get(random.nextInt(pages.size()));
  }

  /** A stretch of a page, often with its start. */
  private String shortPage(Random random) {
    String page = page(random);
    int end = Math.min(page.length(), 200 + random.nextInt(random.nextInt(10) == 0 ? 9000 : 2000));
    return page.substring(0, end);
  }

  private byte[] prefix(Random random) {
    byte[] page = utf8(page(random));
    byte[] start = new byte[random.nextInt(Math.min(page.length, 6000) + 1)];
    System.arraycopy(page, 0, start, 0, start.length);
    return start;
  }

  private String spliced(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      String page = page(random);
      int from = random.nextInt(3) == 0 ? 0 : random.nextInt(page.length());
      text.append(page, from, Math.min(page.length(), from + random.nextInt(1200)));
    }
    return text.toString();
  }

  private byte[] frontMatter(Random random) {
    String text = Fragments.scribble(FrontMatters.of(random), random) + question();
    return random.nextBoolean() ? utf8(text) : new Mutation(random).of(utf8(text));
  }

  private static String question() {
    return "{{% question question=\"Går det?\" %}}\nJa.\n{{% /question %}}\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
