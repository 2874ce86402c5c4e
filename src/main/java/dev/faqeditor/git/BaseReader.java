package dev.faqeditor.git;

import dev.faqeditor.file.FaqFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;

/** Reads what HEAD says at a path. */
record BaseReader(WorkTree tree, Repository repository) {

  Base read(String path, Charset charset) throws IOException {
    Optional<HeadEntry> entry = HeadEntry.at(repository, path);
    if (entry.isEmpty()) {
      return missing(path);
    }
    if (!entry.get().kind().isFile()) {
      return new Base.NotAFile(entry.get().kind());
    }
    ObjectLoader loader = repository.open(entry.get().id());
    if (loader.getSize() > FaqFile.MAX_BYTES) {
      return new Base.TooLarge(loader.getSize());
    }
    Blob blob = new Blob(loader.getCachedBytes(FaqFile.MAX_BYTES), entry.get().kind());
    Conversion conversion = new ConversionReader(tree, repository).read(path);
    return understand(blob, conversion, charset);
  }

  private static Base understand(Blob blob, Conversion conversion, Charset charset) {
    boolean converted = conversion.leftOut().isEmpty();
    byte[] bytes = converted ? conversion.toWorkTree(blob.bytes()) : blob.bytes();
    Optional<String> text = decode(bytes, charset);
    if (text.isEmpty()) {
      return new Base.Undecodable(blob);
    }
    return converted
        ? new Base.InHead(text.get(), blob)
        : new Base.Unconverted(text.get(), blob, conversion.leftOut().get());
  }

  private Base missing(String path) throws IOException {
    boolean untracked = IndexEntries.of(repository.readDirCache(), path).isEmpty();
    return untracked && IgnoreRules.of(tree).ignore(path)
        ? new Base.Ignored()
        : new Base.NotInHead();
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException notThisEncoding) {
      return Optional.empty();
    }
  }
}
