package dev.faqeditor.template.function;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All functions of the library, by every name they have. */
public final class Library {

  private static final Map<String, LibraryFunction> FUNCTIONS = functions();

  private Library() {}

  /** The function of a plain name, or one with its namespace: {@code strings.TrimPrefix}. */
  public static Optional<LibraryFunction> find(String name) {
    return Optional.ofNullable(FUNCTIONS.get(name));
  }

  private static Map<String, LibraryFunction> functions() {
    Map<String, LibraryFunction> all = new HashMap<>();
    all.putAll(CollectionFunctions.all());
    all.putAll(CompareFunctions.all());
    all.putAll(EncodingFunctions.all());
    all.putAll(FormatFunctions.all());
    all.putAll(LanguageFunctions.all());
    all.putAll(MapFunctions.all());
    all.putAll(MathFunctions.all());
    all.putAll(PartialFunctions.all());
    all.putAll(PathFunctions.all());
    all.putAll(PatternFunctions.all());
    all.putAll(QueryFunctions.all());
    all.putAll(SafeFunctions.all());
    all.putAll(SetFunctions.all());
    all.putAll(StringFunctions.all());
    all.putAll(TimeFunctions.all());
    all.putAll(TransformFunctions.all());
    all.putAll(Trimming.all());
    all.putAll(UrlFunctions.all());
    return Collections.unmodifiableMap(all);
  }
}
