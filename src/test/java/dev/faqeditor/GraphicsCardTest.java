package dev.faqeditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphicsCardTest {

  @TempDir Path devices;

  @Test
  void aRenderNodeOrNvidiasDeviceIsOne() throws IOException {
    assertThat(GraphicsCard.isIn(devices)).isFalse();
    assertThat(GraphicsCard.isIn(devices.resolve("none"))).isFalse();

    Path dri = Files.createDirectory(devices.resolve("dri"));
    Files.createFile(dri.resolve("card0")); // shows pictures, draws none
    assertThat(GraphicsCard.isIn(devices)).isFalse();

    Path node = Files.createFile(dri.resolve("renderD128"));
    assertThat(GraphicsCard.isIn(devices)).isTrue();

    Files.delete(node);
    Files.createFile(devices.resolve("nvidiactl"));
    assertThat(GraphicsCard.isIn(devices)).isFalse();
    Files.createFile(devices.resolve("nvidia0"));
    assertThat(GraphicsCard.isIn(devices)).isTrue();
  }
}
