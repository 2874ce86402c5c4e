package dev.faqeditor.file.versions;

import dev.faqeditor.file.Disk;
import dev.faqeditor.file.FaqFile;
import dev.faqeditor.file.Fingerprint;
import dev.faqeditor.file.PrivateFiles;
import dev.faqeditor.file.StateName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The last versions of each page, {@value #MOST} at most and as many as fit into {@value
 * #MOST_BYTES} bytes. Each call reads or writes the disk.
 *
 * @param state the user's folder for state; made when something is kept
 */
public record KeptVersions(Path state) {

  /** How many versions of a page are kept. */
  public static final int MOST = 50;

  /** How many bytes they may take together; the latest is kept in any case. */
  public static final long MOST_BYTES = 50L << 20;

  private static final Pattern NAME = Pattern.compile("(\\d{13,15})-([0-9a-f]{16})\\.gz");
  private static final int CHECK = 16; // of the hexadecimal digits of a fingerprint

  private record Kept(Path file, Instant saved, String check) {}

  /**
   * Keeps a version of a page, unless it is the same as the latest that is kept. Older ones go
   * where there are too many.
   */
  public void keep(Path page, String text, Instant saved) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String check = Fingerprint.of(bytes).sha256().substring(0, CHECK);
      Path folder = folderOf(page);
      List<Kept> before = kept(folder);
      if (!before.isEmpty() && before.get(0).check().equals(check)) {
        return;
      }
      PrivateFiles.makeFolder(folder);
      long time = saved.toEpochMilli();
      long after = before.isEmpty() ? time : before.get(0).saved().toEpochMilli() + 1;
      String name = "%013d-%s.gz".formatted(Math.max(time, after), check);
      write(folder.resolve(name), compressed(bytes));
      prune(kept(folder));
    } catch (IOException e) {
      // the page itself is saved
    }
  }

  /** The versions of a page, the latest first; damaged ones are left out. */
  public List<KeptVersion> of(Path page) {
    List<KeptVersion> found = new ArrayList<>();
    try {
      for (Kept kept : kept(folderOf(page))) {
        read(kept).ifPresent(found::add);
      }
    } catch (IOException e) { // what was found counts
    }
    return found;
  }

  private static Optional<KeptVersion> read(Kept kept) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(kept.file())))) {
      byte[] bytes = in.readNBytes(4 * FaqFile.MAX_BYTES); // a text may be longer in UTF-8
      return Fingerprint.of(bytes).sha256().startsWith(kept.check())
          ? Optional.of(
              new KeptVersion(
                  kept.file(),
                  kept.saved(),
                  new String(bytes, StandardCharsets.UTF_8),
                  bytes.length))
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  private Path folderOf(Path page) {
    return state.resolve("versions").resolve(StateName.of(page));
  }

  /** Those in a folder, the latest first. */
  private static List<Kept> kept(Path folder) throws IOException {
    List<Kept> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
          Instant saved = Instant.ofEpochMilli(Long.parseLong(name.group(1)));
          found.add(new Kept(file, saved, name.group(2)));
        }
      }
    } catch (NoSuchFileException none) {
      return found;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    found.sort(Comparator.comparing(Kept::saved).reversed());
    return found;
  }

  private static void prune(List<Kept> latestFirst) throws IOException {
    long total = 0;
    for (int i = 0; i < latestFirst.size(); i++) {
      Path file = latestFirst.get(i).file();
      total += Files.size(file);
      if (i >= MOST || (i > 0 && total > MOST_BYTES)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path temp = file.resolveSibling(file.getFileName() + ".tmp");
    try (FileChannel channel = PrivateFiles.write(temp)) {
      Disk.writeAll(channel, bytes);
    }
    Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
