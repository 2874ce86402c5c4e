package dev.faqeditor.ui.window;

import dev.faqeditor.file.SampleSite;
import dev.faqeditor.file.SampleSite.Result;
import dev.faqeditor.ui.Background;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens a page of the sample site, in a copy that belongs to the user. */
final class SampleCommand {

  private final Background background;
  private final Consumer<Path> open;
  private final Dialogs dialogs;
  private final Supplier<String> language;
  private final Supplier<Path> home;

  /**
   * The command of a window.
   *
   * @param open opens a file
   * @param language the language of the page to open: {@code sv} or {@code en}
   * @param home the user's home, in whose documents the copy is put
   */
  SampleCommand(
      Background background,
      Consumer<Path> open,
      Dialogs dialogs,
      Supplier<String> language,
      Supplier<Path> home) {
    this.background = background;
    this.open = open;
    this.dialogs = dialogs;
    this.language = language;
    this.home = home;
  }

  /** Copies the site, unless that has been done before, and opens its page. */
  void open() {
    background.run(
        () -> SampleSite.copyInto(SampleSite.folderFor(home.get())),
        result -> {
          if (result instanceof Result.There there) {
            open.accept(there.page(language.get()));
          } else if (result instanceof Result.NotCopied failed) {
            dialogs.sayNotSaved(failed.why());
          }
        });
  }
}
