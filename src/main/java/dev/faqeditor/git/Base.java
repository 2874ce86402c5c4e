package dev.faqeditor.git;

/** What HEAD says at a file's path. */
public sealed interface Base {

  /**
   * The file as it would be if it were checked out now.
   *
   * @param text decoded, with the line ends that a checkout would give it
   * @param blob what is stored
   */
  record InHead(String text, Blob blob) implements Base {}

  /**
   * The file is stored otherwise than it lies on disk, by something that is not run or done here.
   *
   * @param text what is stored, decoded and otherwise as it is
   * @param blob what is stored
   */
  record Unconverted(String text, Blob blob, LeftOut leftOut) implements Base {}

  /** HEAD has no such file, or there is no commit yet. */
  record NotInHead() implements Base {}

  /** Neither HEAD nor the index has it, and the repository says that it is to be ignored. */
  record Ignored() implements Base {}

  /** The file doesn't lie in this work tree. */
  record Outside() implements Base {}

  /** What HEAD has at this path is no file but a symbolic link, a folder or a submodule. */
  record NotAFile(FileKind kind) implements Base {}

  /** HEAD's file has more bytes than a page may have. */
  record TooLarge(long bytes) implements Base {}

  /** HEAD's file isn't text in the encoding that the file on disk has. */
  record Undecodable(Blob blob) implements Base {}

  /** The repository can't be read. */
  record Failed(String detail) implements Base {}
}
