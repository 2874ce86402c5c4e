package dev.faqeditor.ui.review;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.git.Blob;
import dev.faqeditor.git.FileKind;
import dev.faqeditor.git.difference.BlobDifference;
import dev.faqeditor.git.difference.Hunk;
import dev.faqeditor.git.difference.TakeBack;
import dev.faqeditor.text.Edit;
import java.util.Optional;

/**
 * A page as it is in the editor, beside what the last commit has of it.
 *
 * @param document as it was when it was compared
 * @param difference of what is stored and what git would store
 */
record Comparison(PageRepository.Read repository, FaqDocument document, BlobDifference difference) {

  /** Compares; takes time on a large page. */
  static Comparison of(PageRepository.Read repository, FaqDocument document) {
    byte[] bytes = document.text().getBytes(repository.charset());
    FileKind kind = repository.before().map(Blob::kind).orElse(FileKind.REGULAR);
    Blob after = new Blob(repository.conversion().toGit(bytes), kind);
    return new Comparison(
        repository,
        document,
        BlobDifference.between(
            repository.path(), repository.before(), after, repository.charset()));
  }

  /** What takes a hunk back; empty if the page has changed since. */
  Optional<Edit> takeBack(Hunk hunk) {
    return new TakeBack(difference, repository.conversion()).edit(hunk, document.text());
  }
}
