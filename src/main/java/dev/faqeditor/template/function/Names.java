package dev.faqeditor.template.function;

import java.util.HashMap;
import java.util.Map;

/** Functions under their names, while a part of the library is put together. */
final class Names {

  private final Map<String, LibraryFunction> functions = new HashMap<>();

  /** Adds a function under all its names, which are separated by blanks. */
  Names add(String names, LibraryFunction function) {
    for (String name : names.split(" ", -1)) {
      functions.put(name, function);
    }
    return this;
  }

  Map<String, LibraryFunction> all() {
    return functions;
  }
}
