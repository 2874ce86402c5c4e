package dev.faqeditor.template.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Those of Hugo's {@code lang} that write numbers. */
final class LanguageFunctions {

  private static final int MOST_DIGITS = 20;

  private LanguageFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add(
            "lang.FormatNumber",
            call -> number(call, NumberFormat.getInstance(call.caller().locale())))
        .add("lang.FormatPercent", call -> percent(call))
        .add("lang.FormatCurrency lang.FormatAccounting", LanguageFunctions::currency)
        .add("lang.FormatNumberCustom lang.NumFmt", LanguageFunctions::custom)
        .all();
  }

  private static int digits(Call call) {
    long digits = call.integer(0);
    if (digits < 0 || digits > MOST_DIGITS) {
      throw call.refused("invalid precision");
    }
    return (int) digits;
  }

  private static String number(Call call, NumberFormat format) {
    format.setMinimumFractionDigits(digits(call.takes(2)));
    format.setMaximumFractionDigits(digits(call));
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    return format.format(call.floating(1));
  }

  private static String percent(Call call) {
    String number = number(call, NumberFormat.getInstance(call.caller().locale()));
    String sample = NumberFormat.getPercentInstance(call.caller().locale()).format(0);
    return number + sample.substring(1);
  }

  private static String currency(Call call) {
    int digits = digits(call.takes(3));
    String code = call.string(1).toUpperCase(Locale.ROOT);
    try {
      NumberFormat format = NumberFormat.getCurrencyInstance(call.caller().locale());
      format.setCurrency(Currency.getInstance(code));
      format.setMinimumFractionDigits(digits);
      format.setMaximumFractionDigits(digits);
      boolean foreign = call.caller().locale().getLanguage().equals("en") && !code.equals("USD");
      if (foreign && format instanceof DecimalFormat decimal) {
        DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
        symbols.setCurrencySymbol(code);
        decimal.setDecimalFormatSymbols(symbols);
      }
      return format.format(call.floating(2));
    } catch (IllegalArgumentException e) {
      throw call.refused("invalid currency code");
    }
  }

  /** Digits behind the point, the number, and the signs for minus, point and thousands. */
  private static String custom(Call call) {
    call.takes(2, 4);
    int digits = digits(call);
    BigDecimal value = BigDecimal.valueOf(call.floating(1)).setScale(digits, RoundingMode.HALF_UP);
    String minus = "-";
    String point = ".";
    String thousands = ",";
    if (call.size() > 2) {
      String separator = call.size() > 3 ? call.string(3) : " ";
      String[] signs = call.string(2).split(Pattern.quote(separator), -1);
      minus = signs[0];
      point = signs.length > 1 ? signs[1] : point;
      thousands = signs.length > 2 ? signs[2] : "";
    }
    String plain = value.abs().toPlainString();
    int dot = plain.indexOf('.');
    String whole = dot < 0 ? plain : plain.substring(0, dot);
    StringBuilder number = new StringBuilder(value.signum() < 0 ? minus : "");
    for (int i = 0; i < whole.length(); i++) {
      boolean separates = i > 0 && (whole.length() - i) % 3 == 0;
      number.append(separates ? thousands : "").append(whole.charAt(i));
    }
    return number + (dot < 0 ? "" : point + plain.substring(dot + 1));
  }
}
