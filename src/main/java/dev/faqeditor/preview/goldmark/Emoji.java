package dev.faqeditor.preview.goldmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A few of the emoji names that Hugo knows: those that are met on FAQ pages. */
final class Emoji {

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("smile", "\uD83D\uDE04"),
          Map.entry("smiley", "\uD83D\uDE03"),
          Map.entry("grinning", "\uD83D\uDE00"),
          Map.entry("laughing", "\uD83D\uDE06"),
          Map.entry("joy", "\uD83D\uDE02"),
          Map.entry("wink", "\uD83D\uDE09"),
          Map.entry("blush", "\uD83D\uDE0A"),
          Map.entry("thinking", "\uD83E\uDD14"),
          Map.entry("cry", "\uD83D\uDE22"),
          Map.entry("heart", "\u2764\uFE0F"),
          Map.entry("thumbsup", "\uD83D\uDC4D"),
          Map.entry("+1", "\uD83D\uDC4D"),
          Map.entry("thumbsdown", "\uD83D\uDC4E"),
          Map.entry("-1", "\uD83D\uDC4E"),
          Map.entry("wave", "\uD83D\uDC4B"),
          Map.entry("pray", "\uD83D\uDE4F"),
          Map.entry("tada", "\uD83C\uDF89"),
          Map.entry("rocket", "\uD83D\uDE80"),
          Map.entry("star", "\u2B50"),
          Map.entry("fire", "\uD83D\uDD25"),
          Map.entry("warning", "\u26A0\uFE0F"),
          Map.entry("bulb", "\uD83D\uDCA1"),
          Map.entry("question", "\u2753"),
          Map.entry("exclamation", "\u2757"),
          Map.entry("white_check_mark", "\u2705"),
          Map.entry("heavy_check_mark", "\u2714\uFE0F"),
          Map.entry("x", "\u274C"),
          Map.entry("information_source", "\u2139\uFE0F"),
          Map.entry("email", "\u2709\uFE0F"),
          Map.entry("phone", "\u260E\uFE0F"),
          Map.entry("calendar", "\uD83D\uDCC6"),
          Map.entry("lock", "\uD83D\uDD12"),
          Map.entry("key", "\uD83D\uDD11"),
          Map.entry("ship", "\uD83D\uDEA2"),
          Map.entry("car", "\uD83D\uDE97"),
          Map.entry("bike", "\uD83D\uDEB2"));

  private Emoji() {}

  /** The emoji of a name, or null. */
  static @Nullable String named(String name) {
    return NAMED.get(name);
  }
}
