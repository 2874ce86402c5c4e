package dev.faqeditor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * HTML of people who mean no good.
 *
 * @param name what it tries
 * @param html the HTML, in one block of Markdown
 */
public record Hostile(String name, String html) {

  /** What a script that ran leaves behind: an attribute of the document's element. */
  public static final String RAN = "data-ran";

  /**
   * All cases.
   *
   * @param listener the address, without a slash at its end, where a request would be seen
   * @param canary the address of a file that nobody may read
   */
  public static List<Hostile> cases(String listener, URI canary) {
    String host = URI.create(listener).getAuthority();
    List<Hostile> cases = new ArrayList<>();
    for (String part : text().split("(?m)^== ")) {
      int end = part.indexOf('\n');
      if (!part.startsWith("#")) {
        String html =
            part.substring(end + 1)
                .replace("LISTENERHOST", host)
                .replace("LISTENER", listener)
                .replace("CANARY", canary.toString())
                .replace("RAN", "document.documentElement.setAttribute('" + RAN + "','x')");
        cases.add(new Hostile(part.substring(0, end), html));
      }
    }
    return cases;
  }

  private static String text() {
    try (InputStream in = Hostile.class.getResourceAsStream("hostile.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
