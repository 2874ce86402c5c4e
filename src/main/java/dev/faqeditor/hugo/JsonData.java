package dev.faqeditor.hugo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.toml.TomlReadFeature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes plain values of JSON and of TOML, both read by Jackson, which bounds depth and lengths. */
final class JsonData {

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxNestingDepth(HugoData.MAX_DEPTH).build();

  private static final ObjectMapper JSON =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectMapper TOML =
      TomlMapper.builder(TomlFactory.builder().streamReadConstraints(BOUNDS).build())
          .enable(TomlReadFeature.PARSE_JAVA_TIME)
          .build();

  private JsonData() {}

  static HugoData readJson(String text) {
    return read(text, JSON, "not JSON");
  }

  static HugoData readToml(String text) {
    return read(text, TOML, "not TOML");
  }

  private static HugoData read(String text, ObjectMapper mapper, String unnamed) {
    try {
      JsonNode root = mapper.readTree(text);
      if (root == null || root.isMissingNode() || root.isNull()) {
        return new HugoData.Values(Map.of());
      }
      return root.isObject()
          ? new HugoData.Values(map(root))
          : new HugoData.Fault(1, "not an object");
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      int line = location == null ? 1 : Math.max(1, location.getLineNr());
      return new HugoData.Fault(line, firstLine(e.getOriginalMessage(), unnamed));
    } catch (RuntimeException e) { // Jackson's TOML lets some faults of numbers and dates through
      return new HugoData.Fault(1, firstLine(e.getMessage(), unnamed));
    }
  }

  private static Map<String, Object> map(JsonNode node) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!entry.getValue().isNull()) {
        map.put(entry.getKey(), value(entry.getValue()));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static List<Object> list(JsonNode node) {
    List<Object> list = new ArrayList<>();
    node.forEach(each -> list.add(value(each)));
    return Collections.unmodifiableList(list);
  }

  private static Object value(JsonNode node) {
    if (node.isObject()) {
      return map(node);
    }
    if (node.isArray()) {
      return list(node);
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isIntegralNumber() && node.canConvertToLong()) {
      return node.longValue();
    }
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return node instanceof POJONode date && date.getPojo() != null ? date.getPojo() : node.asText();
  }

  private static String firstLine(@Nullable String message, String unnamed) {
    return message == null ? unnamed : message.lines().findFirst().orElse(unnamed);
  }
}
