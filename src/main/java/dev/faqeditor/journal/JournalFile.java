package dev.faqeditor.journal;

import dev.faqeditor.file.Disk;
import dev.faqeditor.file.PrivateFiles;
import dev.faqeditor.text.Edit;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The journal that this process writes for one open page. To be used from one thread; each call
 * waits for the disk.
 */
final class JournalFile {

  /** A journal that has grown so much since it was last written anew is written anew. */
  static final int MOST_GROWTH = 256 * 1024;

  private final Path folder;
  private final Path path;
  private final InstantSource clock;
  private Optional<Written> written = Optional.empty();

  /** What the file holds, and the channel that adds to it. */
  private static final class Written {
    private final Base base;
    private final FileChannel channel;
    private final Frames frames;
    private final long limit; // of its length, in bytes
    private Edit edit; // all changes since the base
    private Contents contents;

    Written(Base base, FileChannel channel, Frames frames, Edit edit, Contents contents)
        throws IOException {
      this.base = base;
      this.channel = channel;
      this.frames = frames;
      this.edit = edit;
      this.contents = contents;
      limit = 2 * channel.size() + MOST_GROWTH;
    }
  }

  /**
   * A file that is not there yet.
   *
   * @param folder to hold it; made when something is written
   */
  JournalFile(Path folder, String name, InstantSource clock) {
    this.folder = folder;
    path = folder.resolve(name);
    this.clock = clock;
  }

  /**
   * Makes the file say how the page is now: adds what has changed since the last call. Where
   * nothing is unsaved, there is none, or it says so. When this returns, the disk has it.
   */
  void mirror(Base base, Contents now) throws IOException {
    @Nullable Written held = written.orElse(null);
    if (held != null && held.base.equals(base)) {
      if (!held.contents.equals(now)) {
        add(held, now);
      }
    } else if (now.isSavedIn(base)) {
      remove();
    } else {
      rewrite(base, Edit.between(base.text(), now.text()), now);
    }
  }

  private void add(Written held, Contents now) throws IOException {
    Edit edit = Edit.between(held.contents.text(), now.text());
    Edit all = held.edit.then(edit);
    if (held.channel.size() > held.limit) {
      rewrite(held.base, all, now);
      return;
    }
    try {
      Entry entry = new Entry(clock.millis(), edit, now.drafts());
      Disk.writeAll(held.channel, held.frames.frame(RecordWriter.bytesOf(entry)));
      held.channel.force(false);
      held.edit = all;
      held.contents = now;
    } catch (IOException e) {
      letGo(); // it may end within a record: the next call writes another file in its place
      throw e;
    }
  }

  /** Puts a new file in the place of the old one once the disk has it. */
  private void rewrite(Base base, Edit edit, Contents now) throws IOException {
    PrivateFiles.makeFolder(folder);
    Path temp = path.resolveSibling(path.getFileName() + ".tmp");
    FileChannel channel = PrivateFiles.write(temp);
    try {
      Frames frames = new Frames();
      Disk.writeAll(channel, Frames.START);
      Disk.writeAll(channel, frames.frame(RecordWriter.bytesOf(base)));
      Entry entry = new Entry(clock.millis(), edit, now.drafts());
      Disk.writeAll(channel, frames.frame(RecordWriter.bytesOf(entry)));
      channel.force(true);
      Files.move(temp, path, StandardCopyOption.ATOMIC_MOVE);
      Disk.sync(folder);
      letGo();
      written = Optional.of(new Written(base, channel, frames, edit, now));
    } catch (IOException e) {
      channel.close();
      Files.deleteIfExists(temp);
      throw e;
    }
  }

  /** Removes the file: nothing that it holds is to be kept. */
  void remove() throws IOException {
    letGo();
    Files.deleteIfExists(path);
  }

  private void letGo() throws IOException {
    if (written.isPresent()) {
      FileChannel channel = written.get().channel;
      written = Optional.empty();
      channel.close();
    }
  }
}
