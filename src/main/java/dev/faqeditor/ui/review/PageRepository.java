package dev.faqeditor.ui.review;

import dev.faqeditor.git.Base;
import dev.faqeditor.git.Blob;
import dev.faqeditor.git.Conversion;
import dev.faqeditor.git.ConversionResult;
import dev.faqeditor.git.FileStatus;
import dev.faqeditor.git.Head;
import dev.faqeditor.git.StatusResult;
import dev.faqeditor.git.Surroundings.InRepository;
import dev.faqeditor.git.Surroundings.NoRepository;
import dev.faqeditor.git.WorkTree;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/** What the repository around a page says of it, at one moment. */
public sealed interface PageRepository {

  /** There is no page. */
  record NoPage() implements PageRepository {}

  /** The page lies in none, or in one that can't be read. */
  record None(NoRepository why) implements PageRepository {}

  /** It can be read, but not what is to be known of the page. */
  record Failed(String detail) implements PageRepository {}

  /**
   * The page can be compared.
   *
   * @param file the page on disk
   * @param charset how it is encoded
   * @param path in the repository
   */
  record Read(
      WorkTree workTree,
      Path file,
      Charset charset,
      String path,
      Head head,
      Base base,
      Conversion conversion,
      FileStatus status)
      implements PageRepository {

    /** What the last commit has stored; empty if it has no such page. */
    Optional<Blob> before() {
      if (base instanceof Base.InHead there) {
        return Optional.of(there.blob());
      }
      if (base instanceof Base.Unconverted there) {
        return Optional.of(there.blob());
      }
      return base instanceof Base.Undecodable there ? Optional.of(there.blob()) : Optional.empty();
    }

    /**
     * The text of the page in the last commit, as the work tree would have it: "" if it has no such
     * page; empty if it can't be read.
     */
    Optional<String> textBefore() {
      if (base instanceof Base.InHead there) {
        return Optional.of(there.text());
      }
      if (base instanceof Base.Unconverted there) {
        return Optional.of(there.text());
      }
      return base instanceof Base.NotInHead ? Optional.of("") : Optional.empty();
    }

    /** Whether the page may be compared at all: it is no ignored file, link or folder. */
    boolean isComparable() {
      return before().isPresent() || base instanceof Base.NotInHead;
    }
  }

  /**
   * Asks the repository around a file; takes time.
   *
   * @param charset how the file is encoded
   */
  static PageRepository read(Path file, Charset charset) {
    if (!(WorkTree.around(file) instanceof InRepository in)) {
      return WorkTree.around(file) instanceof NoRepository none ? new None(none) : new NoPage();
    }
    WorkTree tree = in.workTree();
    Optional<String> path = tree.at(file);
    ConversionResult conversion = tree.conversion(file);
    StatusResult status = tree.status(file);
    if (path.isPresent()
        && conversion instanceof Conversion known
        && status instanceof FileStatus stands) {
      return new Read(
          tree, file, charset, path.get(), tree.head(), tree.base(file, charset), known, stands);
    }
    return new Failed(
        conversion instanceof ConversionResult.Failed failed
            ? failed.detail()
            : status instanceof StatusResult.Failed failed ? failed.detail() : file.toString());
  }
}
