package dev.faqeditor.text;

import java.util.Map;
import java.util.Optional;

/** The commonest of the names between colons that Hugo knows emoji by. */
public final class Emoji {

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("smile", "😄"),
          Map.entry("smiley", "😃"),
          Map.entry("grin", "😁"),
          Map.entry("joy", "😂"),
          Map.entry("wink", "😉"),
          Map.entry("blush", "😊"),
          Map.entry("heart_eyes", "😍"),
          Map.entry("thinking", "🤔"),
          Map.entry("cry", "😢"),
          Map.entry("sob", "😭"),
          Map.entry("heart", "❤️"),
          Map.entry("+1", "👍"),
          Map.entry("thumbsup", "👍"),
          Map.entry("-1", "👎"),
          Map.entry("thumbsdown", "👎"),
          Map.entry("ok_hand", "👌"),
          Map.entry("wave", "👋"),
          Map.entry("clap", "👏"),
          Map.entry("pray", "🙏"),
          Map.entry("point_right", "👉"),
          Map.entry("point_down", "👇"),
          Map.entry("eyes", "👀"),
          Map.entry("fire", "🔥"),
          Map.entry("star", "⭐"),
          Map.entry("sparkles", "✨"),
          Map.entry("tada", "🎉"),
          Map.entry("rocket", "🚀"),
          Map.entry("warning", "⚠️"),
          Map.entry("white_check_mark", "✅"),
          Map.entry("heavy_check_mark", "✔️"),
          Map.entry("x", "❌"),
          Map.entry("question", "❓"),
          Map.entry("exclamation", "❗"),
          Map.entry("bulb", "💡"),
          Map.entry("memo", "📝"),
          Map.entry("book", "📖"),
          Map.entry("calendar", "📆"),
          Map.entry("email", "✉️"),
          Map.entry("phone", "☎️"),
          Map.entry("link", "🔗"),
          Map.entry("lock", "🔒"),
          Map.entry("key", "🔑"),
          Map.entry("mag", "🔍"),
          Map.entry("hourglass", "⌛"),
          Map.entry("sunny", "☀️"),
          Map.entry("zap", "⚡"),
          Map.entry("dog", "🐶"),
          Map.entry("cat", "🐱"),
          Map.entry("ship", "🚢"),
          Map.entry("car", "🚗"),
          Map.entry("coffee", "☕"),
          Map.entry("information_source", "ℹ️"),
          Map.entry("arrow_right", "➡️"),
          Map.entry("grinning", "😀"),
          Map.entry("laughing", "😆"),
          Map.entry("bike", "🚲"));

  private Emoji() {}

  /** The emoji of a name, given without colons; empty for a name that is not here. */
  public static Optional<String> named(String name) {
    return Optional.ofNullable(SIGNS.get(name));
  }
}
