package dev.faqeditor.template.function;

import dev.faqeditor.template.value.JsonText;
import dev.faqeditor.template.value.SafeText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Hugo's {@code encoding}, {@code crypto} and {@code hash}. */
final class EncodingFunctions {

  private EncodingFunctions() {}

  static Map<String, LibraryFunction> all() {
    return new Names()
        .add("base64Encode encoding.Base64Encode", EncodingFunctions::encode)
        .add("base64Decode encoding.Base64Decode", EncodingFunctions::decode)
        .add("jsonify encoding.Jsonify", EncodingFunctions::jsonify)
        .add("unmarshal transform.Unmarshal", EncodingFunctions::unmarshal)
        .add("md5 crypto.MD5", call -> digest(call, "MD5"))
        .add("sha1 crypto.SHA1", call -> digest(call, "SHA-1"))
        .add("sha256 crypto.SHA256", call -> digest(call, "SHA-256"))
        .add("hmac crypto.HMAC", EncodingFunctions::hmac)
        .add("crypto.FNV32a hash.FNV32a", EncodingFunctions::fnv)
        .all();
  }

  private static byte[] bytes(Call call, int argument) {
    return call.string(argument).getBytes(StandardCharsets.UTF_8);
  }

  private static String encode(Call call) {
    return Base64.getEncoder().encodeToString(bytes(call.takes(1), 0));
  }

  private static String decode(Call call) {
    try {
      String text = call.takes(1).string(0).replace("\n", "").replace("\r", "");
      return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw call.refused("illegal base64 data");
    }
  }

  private static Object jsonify(Call call) {
    call.takes(1, 2);
    if (call.size() == 1) {
      return SafeText.html(JsonText.of(call.value(0)));
    }
    Map<?, ?> options = call.map(0);
    boolean plain = Boolean.TRUE.equals(option(options, "noHTMLEscape"));
    String prefix = text(option(options, "prefix"));
    String indent = text(option(options, "indent"));
    return SafeText.html(JsonText.of(call.value(1), prefix, indent, !plain));
  }

  private static @Nullable Object option(Map<?, ?> options, String name) {
    for (Map.Entry<?, ?> entry : options.entrySet()) {
      if (String.valueOf(entry.getKey()).equalsIgnoreCase(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String text(@Nullable Object value) {
    String text = value == null ? "" : Cast.string(value, "jsonify");
    return text.length() > 100 ? text.substring(0, 100) : text;
  }

  private static @Nullable Object unmarshal(Call call) {
    String text = call.takes(1, 2).string(call.size() - 1).strip();
    call.caller().spend(text.length() / 16);
    if (text.isEmpty()) {
      return Map.of();
    }
    if (!text.startsWith("{") && !text.startsWith("[")) {
      throw call.refused("only JSON can be read here");
    }
    return JsonReader.read(text);
  }

  private static String digest(Call call, String algorithm) {
    try {
      byte[] input = bytes(call.takes(1), 0);
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(input));
    } catch (NoSuchAlgorithmException e) {
      throw call.refused(algorithm + " is missing");
    }
  }

  private static String hmac(Call call) {
    String algorithm = call.takes(3, 4).string(0).toUpperCase(Locale.ROOT);
    try {
      Mac mac = Mac.getInstance("Hmac" + algorithm);
      byte[] key = bytes(call, 1);
      mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, mac.getAlgorithm()));
      return HexFormat.of().formatHex(mac.doFinal(bytes(call, 2)));
    } catch (GeneralSecurityException e) {
      throw call.refused(algorithm + " is no known algorithm");
    }
  }

  private static long fnv(Call call) {
    int hash = 0x811C9DC5;
    for (byte b : bytes(call.takes(1), 0)) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    return Integer.toUnsignedLong(hash);
  }
}
