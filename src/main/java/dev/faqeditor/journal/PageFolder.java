package dev.faqeditor.journal;

import dev.faqeditor.file.PrivateFiles;
import dev.faqeditor.file.StateName;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All journals of one page: each owner's has its name, and beside it stands a file that says that
 * the owner has the page open.
 *
 * @param folder need not exist
 */
record PageFolder(Path folder) {

  private static final String OPEN = ".open";
  private static final String JOURNAL = ".journal";
  private static final String PUT_OFF = ".later"; // one that was offered and is to be kept
  private static final long MOST_BYTES = 256L << 20;

  /** The folder of a page: links to one file lead to one folder. */
  static PageFolder of(Path all, Path page) {
    return new PageFolder(all.resolve(StateName.of(page)));
  }

  String journalOf(Owner owner) {
    return owner.name() + JOURNAL;
  }

  /** Says that this owner has the page open. */
  void enter(Owner owner) throws IOException {
    PrivateFiles.makeFolder(folder);
    PrivateFiles.write(folder.resolve(owner.name() + OPEN)).close();
  }

  /** Says that it has no more; the folder goes with the last file in it. */
  void leave(Owner owner) throws IOException {
    Files.deleteIfExists(folder.resolve(owner.name() + OPEN));
    removeIfEmpty();
  }

  private void removeIfEmpty() throws IOException {
    try {
      if (names().isEmpty()) {
        Files.deleteIfExists(folder);
      }
    } catch (DirectoryNotEmptyException somebodyCame) {
      // then it is needed
    }
  }

  /** Whether somebody else who is alive has the page open. */
  boolean isOpenElsewhere(Owner self) throws IOException {
    boolean found = false;
    String own = self.name() + OPEN;
    for (String name : names()) {
      Optional<Owner> owner = name.equals(own) ? Optional.empty() : ownerOf(name, OPEN);
      if (owner.isPresent() && owner.get().isAlive()) {
        found = true;
      } else if (owner.isPresent()) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
    return found;
  }

  /**
   * What was lost, the latest first; other files and damaged ones are left alone, those that say
   * that nothing was are removed.
   */
  List<Lost> lost() throws IOException {
    List<Lost> found = new ArrayList<>();
    for (String name : names()) {
      Optional<Lost> lost = isLost(name) ? read(folder.resolve(name)) : Optional.empty();
      if (lost.isPresent() && lost.get().isNothing()) {
        remove(lost.get());
      } else {
        lost.ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(Lost::last).reversed().thenComparing(PageFolder::isPutOff));
    return found;
  }

  /** Whether something was lost that has not been put off. */
  Optional<Lost> newlyLost() throws IOException {
    return lost().stream().filter(lost -> !isPutOff(lost)).findFirst();
  }

  private static boolean isPutOff(Lost lost) {
    return lost.journal().toString().endsWith(PUT_OFF);
  }

  private static boolean isLost(String name) {
    return ownerOf(name, PUT_OFF).isPresent()
        || ownerOf(name, JOURNAL).filter(owner -> !owner.isAlive()).isPresent();
  }

  private static Optional<Lost> read(Path journal) throws IOException {
    if (Files.size(journal) > MOST_BYTES) {
      return Optional.empty();
    }
    return JournalText.read(Files.readAllBytes(journal))
        .map(
            said ->
                new Lost(
                    journal,
                    said.base(),
                    said.edit(),
                    said.drafts(),
                    Instant.ofEpochMilli(said.time())));
  }

  /** Keeps what was lost, without offering it unasked. */
  static Lost putOff(Lost lost) throws IOException {
    String name = lost.journal().getFileName().toString();
    if (name.endsWith(PUT_OFF)) {
      return lost;
    }
    Path later =
        lost.journal()
            .resolveSibling(name.substring(0, name.length() - JOURNAL.length()) + PUT_OFF);
    Files.move(lost.journal(), later, StandardCopyOption.ATOMIC_MOVE);
    return new Lost(later, lost.base(), lost.edit(), lost.drafts(), lost.last());
  }

  /** Forgets what was lost. */
  void remove(Lost lost) throws IOException {
    Files.deleteIfExists(lost.journal());
    removeIfEmpty();
  }

  private static Optional<Owner> ownerOf(String name, String ending) {
    return name.endsWith(ending)
        ? Owner.named(name.substring(0, name.length() - ending.length()))
        : Optional.empty();
  }

  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    } catch (NoSuchFileException none) {
      return names;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return names;
  }
}
