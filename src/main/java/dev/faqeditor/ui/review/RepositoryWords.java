package dev.faqeditor.ui.review;

import dev.faqeditor.git.Base;
import dev.faqeditor.git.Head;
import dev.faqeditor.git.LeftOut;
import dev.faqeditor.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a repository says, in the user's words. */
public record RepositoryWords(Messages messages) {

  /** What is checked out, for a line of the status bar; "" where there is no repository. */
  public String head(PageRepository repository) {
    return repository instanceof PageRepository.Read read ? words(read.head()) : "";
  }

  private String words(Head head) {
    if (head instanceof Head.OnBranch on) {
      return on.branch();
    }
    if (head instanceof Head.Unborn unborn) {
      return messages.text("repository.unborn", unborn.branch());
    }
    return head instanceof Head.Detached detached
        ? messages.text("repository.detached", detached.shortId())
        : messages.text("repository.unreadable");
  }

  /** Why a page can't be compared; empty if it can. */
  Optional<String> obstacle(PageRepository repository) {
    if (repository instanceof PageRepository.Read read) {
      return read.isComparable() ? Optional.empty() : Optional.of(words(read.base()));
    }
    if (repository instanceof PageRepository.None none) {
      return Optional.of(
          messages.text("repository." + none.why().reason().name(), none.why().detail()));
    }
    return Optional.of(
        repository instanceof PageRepository.Failed failed
            ? messages.text("repository.failed", failed.detail())
            : messages.text("repository.noPage"));
  }

  private String words(Base base) {
    if (base instanceof Base.TooLarge) {
      return messages.text("repository.base.tooLarge");
    }
    if (base instanceof Base.NotAFile) {
      return messages.text("repository.base.notAFile");
    }
    if (base instanceof Base.Failed failed) {
      return messages.text("repository.failed", failed.detail());
    }
    return messages.text(
        base instanceof Base.Ignored ? "repository.base.ignored" : "repository.OUTSIDE", "");
  }

  /** What the user should know of the comparison, a sentence each. */
  List<String> remarks(PageRepository.Read read) {
    List<String> remarks = new ArrayList<>();
    if (read.base() instanceof Base.NotInHead) {
      remarks.add(messages.text("repository.base.new"));
    }
    if (read.base() instanceof Base.Undecodable) {
      remarks.add(messages.text("repository.base.undecodable"));
    }
    read.conversion()
        .leftOut()
        .map(LeftOut::step)
        .ifPresent(step -> remarks.add(messages.text("repository.leftOut." + step.name())));
    if (read.status().othersStaged() > 0) {
      remarks.add(messages.text("repository.othersStaged", read.status().othersStaged()));
    }
    return remarks;
  }
}
