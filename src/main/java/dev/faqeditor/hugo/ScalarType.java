package dev.faqeditor.hugo;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Hugo takes a plain (unquoted) YAML scalar for, by its spelling. Quoted and block scalars are
 * always {@link #TEXT}. Hugo 0.111 reads {@code yes}, {@code on} and {@code y} as booleans, newer
 * ones as text; here they count as booleans, so that a text that looks like one gets quotes. So do
 * YAML's dates that Hugo reads as none ({@code 2024-1-5}), and numbers too large for Go's types.
 */
public enum ScalarType {
  /** Anything else. */
  TEXT,
  /** {@code true}, {@code no}, {@code Off}. */
  BOOLEAN,
  /** {@code 42}, {@code 0x2A}, {@code 1_000}. */
  INTEGER,
  /** {@code 99.9}, {@code 1e3}, {@code .inf}. */
  DECIMAL,
  /** {@code 2024-05-14}, also with a time and an offset. */
  DATE,
  /** {@code null}, {@code ~} or nothing. */
  EMPTY;

  private static final Set<String> EMPTIES = Set.of("", "~", "null", "Null", "NULL");

  private static final Map<String, String> OPPOSITES =
      Map.of("true", "false", "yes", "no", "on", "off", "y", "n");

  private static final Pattern INTEGERS =
      Pattern.compile("[-+]?(0[bB][01]+|0[oO]?[0-7]+|0[xX][0-9a-fA-F]+|[1-9][0-9]*|0)");

  private static final Pattern DECIMALS =
      Pattern.compile(
          "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=[0-9])_(?=[0-9])");

  private static final Pattern DATES =
      Pattern.compile(
          "\\d{4}-\\d{1,2}-\\d{1,2}"
              + "([Tt ]\\d{1,2}:\\d{1,2}(:\\d{1,2}(\\.\\d+)?)?( ?(Z|[-+]\\d{2}(:?\\d{2})?))?)?");

  /** The type of a plain scalar spelled like this. */
  public static ScalarType ofPlain(String raw) {
    if (EMPTIES.contains(raw)) {
      return EMPTY;
    }
    if (!opposite(raw).isEmpty()) {
      return BOOLEAN;
    }
    String digits = withoutSeparators(raw);
    if (INTEGERS.matcher(digits).matches()) {
      return INTEGER;
    }
    if (DATES.matcher(raw).matches()) {
      return DATE;
    }
    return DECIMALS.matcher(digits).matches() ? DECIMAL : TEXT;
  }

  /** Whether the spelling of a boolean means yes. */
  public static boolean isTrue(String raw) {
    return OPPOSITES.containsKey(lower(raw)) && !opposite(raw).isEmpty();
  }

  /**
   * The other boolean in the same words and case ({@code Yes} → {@code No}); empty if none, also
   * for a case that YAML doesn't know ({@code yES}).
   */
  public static String opposite(String raw) {
    String lower = lower(raw);
    for (Map.Entry<String, String> pair : OPPOSITES.entrySet()) {
      if (lower.equals(pair.getKey()) || lower.equals(pair.getValue())) {
        String other = lower.equals(pair.getKey()) ? pair.getValue() : pair.getKey();
        return inCaseOf(raw, lower).equals(raw) ? inCaseOf(raw, other) : "";
      }
    }
    return "";
  }

  /**
   * go-yaml drops every {@code _} of what starts with a digit or a sign, and those between digits
   * of what starts with a period.
   */
  private static String withoutSeparators(String raw) {
    if (raw.charAt(0) == '.') {
      return BETWEEN_DIGITS.matcher(raw).replaceAll("");
    }
    return "+-0123456789".indexOf(raw.charAt(0)) >= 0 ? raw.replace("_", "") : raw;
  }

  private static String inCaseOf(String model, String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (Character.isLowerCase(model.charAt(0))) {
      return word;
    }
    boolean shouted = model.length() > 1 && Character.isUpperCase(model.charAt(1));
    return shouted || model.length() == 1 ? upper : upper.charAt(0) + word.substring(1);
  }

  private static String lower(String raw) {
    return raw.toLowerCase(Locale.ROOT);
  }
}
