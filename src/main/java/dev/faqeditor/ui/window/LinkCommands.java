package dev.faqeditor.ui.window;

import dev.faqeditor.editor.Editor;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.RealPath;
import dev.faqeditor.site.LinkTarget;
import dev.faqeditor.site.Site;
import dev.faqeditor.ui.Background;
import dev.faqeditor.ui.Messages;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Follows the links of the page in the preview: to other sites with the desktop's browser, to pages
 * of the site here, to other files of it with their programs. Says why where it can't.
 */
final class LinkCommands {

  /** What of a link concerns the preview. */
  interface Shown {

    /** Goes to a part of the page; false if there is none with this id. */
    boolean goTo(String id);

    /** Goes to a part of the page that is about to be shown. */
    void goToOnceShown(String id);

    /** Says why a link is not followed. */
    void sayOnPage(String text);
  }

  /** A page that is being opened, and the part of it that the link names. */
  private record Wanted(Path page, String part) {}

  /** Where a link leads, and whether that is the open page itself. */
  private record Found(LinkTarget target, boolean here) {}

  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");

  private final Editor editor;
  private final FileCommands files;
  private final SiteCommands site;
  private final Consumer<URI> outside;
  private final Background background = new Background(Daemon.worker());
  private final Shown shown;
  private final Messages messages;
  private Optional<Wanted> wanted = Optional.empty();

  /** The links of a window's page. */
  LinkCommands(Editor editor, WindowCommands commands, Shown shown, Messages messages) {
    this.editor = editor;
    files = commands.files();
    site = commands.site();
    outside = commands.windows().outside();
    this.shown = shown;
    this.messages = messages;
  }

  /**
   * Follows a link.
   *
   * @param written its address, as the page prints it
   */
  void follow(String written) {
    String address = written.strip();
    Optional<Path> page = files.file().map(FaqFile::path);
    Optional<Site> around = site.site();
    String text = editor.state().document().text();
    if (around.isEmpty() || page.isEmpty()) {
      follow(address, withoutSite(address));
      return;
    }
    background.run(
        () -> find(around.get(), page.get(), text, address),
        found -> {
          if (files.file().map(FaqFile::path).equals(page)) {
            follow(address, found);
          }
        });
  }

  private static Found find(Site site, Path page, String text, String address) {
    return site.page(page, text)
        .map(from -> site.resolve(address, from))
        .map(target -> new Found(target, isFileOf(target, page)))
        .orElseGet(() -> withoutSite(address));
  }

  private static boolean isFileOf(LinkTarget target, Path page) {
    try {
      return target instanceof LinkTarget.Page to
          && RealPath.of(to.page().file().file()).equals(RealPath.of(page));
    } catch (IOException e) {
      return false;
    }
  }

  private static Found withoutSite(String address) {
    return new Found(LinkTarget.withoutSite(address), false);
  }

  private void follow(String address, Found found) {
    LinkTarget target = found.target();
    if (target instanceof LinkTarget.Outside) {
      openOutside(address);
    } else if (target instanceof LinkTarget.Fragment part) {
      goTo(part.id());
    } else if (target instanceof LinkTarget.Page page && found.here()) {
      goTo(page.fragment());
    } else if (target instanceof LinkTarget.Page page) {
      Path file = page.page().file().file();
      wanted = Optional.of(new Wanted(file, page.fragment()));
      files.open(file);
    } else if (target instanceof LinkTarget.PlainFile file) {
      outside.accept(file.file().toUri());
    } else if (target instanceof LinkTarget.Missing) {
      shown.sayOnPage(messages.text("link.missing", address));
    } else if (target instanceof LinkTarget.Generated) {
      shown.sayOnPage(messages.text("link.generated", address));
    } else if (target instanceof LinkTarget.Unknown unknown) {
      shown.sayOnPage(messages.text("link.unknown." + unknown.reason().name(), address));
    }
  }

  private void goTo(String part) {
    if (!shown.goTo(part)) {
      shown.sayOnPage(messages.text("link.part", part));
    }
  }

  private void openOutside(String address) {
    String full = address.startsWith("//") ? "https:" + address : address;
    if (!OUTSIDE.contains(schemeOf(full))) {
      shown.sayOnPage(messages.text("link.refused", address));
      return;
    }
    try {
      outside.accept(uri(full));
    } catch (URISyntaxException e) {
      shown.sayOnPage(messages.text("link.invalid", address));
    }
  }

  /** An address as a browser reads it: blanks and the like need not be written as codes. */
  private static URI uri(String address) throws URISyntaxException {
    StringBuilder legal = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean illegal = c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0;
      legal.append(illegal ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
    }
    return new URI(legal.toString());
  }

  private static String schemeOf(String address) {
    int colon = address.indexOf(':');
    String scheme = colon < 0 ? "" : address.substring(0, colon);
    return scheme.matches("[A-Za-z][A-Za-z0-9+.-]*") ? scheme.toLowerCase(Locale.ROOT) : "";
  }

  /** A page was opened: if a link led to a part of it, that is to be seen. */
  void opened(Path page) {
    wanted
        .filter(link -> link.page().equals(page) && !link.part().isEmpty())
        .ifPresent(link -> shown.goToOnceShown(link.part()));
    wanted = Optional.empty();
  }
}
