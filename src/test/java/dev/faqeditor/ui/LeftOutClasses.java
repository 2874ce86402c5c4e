package dev.faqeditor.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** The style classes whose rules the build leaves out of the themes: no node may have one. */
final class LeftOutClasses {

  private static final Set<String> ALL = read();

  private LeftOutClasses() {}

  private static Set<String> read() {
    try {
      return Files.readAllLines(Path.of("src/build/left-out.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that nodes of the windows have which are shown. */
  static Set<String> inUse() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> nodes(window.getScene().getRoot()))
        .flatMap(node -> node.getStyleClass().stream())
        .filter(ALL::contains)
        .collect(Collectors.toSet());
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(LeftOutClasses::nodes))
        : Stream.of(node);
  }
}
