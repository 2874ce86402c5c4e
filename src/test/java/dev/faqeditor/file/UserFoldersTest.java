package dev.faqeditor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("/home/me");

  @Test
  void linuxHasAFolderForConfiguration() {
    assertThat(in("Linux", Map.of())).isEqualTo(HOME.resolve(".config/faq-editor"));
    assertThat(in("Linux", Map.of("XDG_CONFIG_HOME", "/etc/me")))
        .isEqualTo(Path.of("/etc/me/faq-editor"));
  }

  @Test
  void linuxFollowsTheVariableForTheHomeFolder() {
    UserFolders there = folders("Linux", Map.of("HOME", "/tmp/other"));
    assertThat(there.configuration()).isEqualTo(Path.of("/tmp/other/.config/faq-editor"));
    assertThat(there.state()).isEqualTo(Path.of("/tmp/other/.local/state/faq-editor"));
    assertThat(in("Linux", Map.of("HOME", "there"))).isEqualTo(HOME.resolve(".config/faq-editor"));
  }

  @Test
  void aRelativeFolderCountsAsNone() {
    assertThat(in("Linux", Map.of("XDG_CONFIG_HOME", "here")))
        .isEqualTo(HOME.resolve(".config/faq-editor"));
  }

  @Test
  void macOsAndWindowsHaveTheirs() {
    assertThat(in("Mac OS X", Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/faq-editor"));
    assertThat(in("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Roaming").resolve("faq-editor"));
  }

  @Test
  void stateIsKeptApartFromConfiguration() {
    UserFolders here = folders("Linux", Map.of());
    assertThat(here.state()).isEqualTo(HOME.resolve(".local/state/faq-editor"));
    assertThat(here.runtime()).isEqualTo(here.state());
    UserFolders there =
        folders("Linux", Map.of("XDG_STATE_HOME", "/var/me", "XDG_RUNTIME_DIR", "/run/user/7"));
    assertThat(there.state()).isEqualTo(Path.of("/var/me/faq-editor"));
    assertThat(there.runtime()).isEqualTo(Path.of("/run/user/7/faq-editor"));
    assertThat(folders("Mac OS X", Map.of()).state())
        .isEqualTo(HOME.resolve("Library/Application Support/faq-editor/state"));
    assertThat(folders("Windows 11", Map.of()).state())
        .isEqualTo(HOME.resolve("AppData/Local/faq-editor"));
  }

  private static Path in(String system, Map<String, String> environment) {
    return folders(system, environment).configuration();
  }

  private static UserFolders folders(String system, Map<String, String> environment) {
    return UserFolders.of(system, HOME, name -> environment.getOrDefault(name, ""));
  }
}
