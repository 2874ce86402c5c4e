package dev.faqeditor.preview.goldmark;

import com.vladsch.flexmark.util.ast.Node;
import dev.faqeditor.preview.goldmark.Inline.DelimiterRun;
import dev.faqeditor.preview.goldmark.Inline.Styled;
import dev.faqeditor.preview.goldmark.Inline.Words;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The runs of delimiters in a block that are not matched yet (CommonMark 0.31, section 6.2). */
final class Delimiters {

  private final InlineText text;
  private final DelimiterStyles styles;
  private @Nullable DelimiterRun last;

  Delimiters(InlineText text, DelimiterStyles styles) {
    this.text = text;
    this.styles = styles;
  }

  /** The last run that may still match, if any. */
  @Nullable DelimiterRun last() {
    return last;
  }

  void push(DelimiterRun run) {
    run.before = last;
    if (last != null) {
      last.after = run;
    }
    last = run;
  }

  /** Matches what can be matched behind a run, or everything; the rest becomes text. */
  void match(@Nullable DelimiterRun bottom) {
    Map<Integer, @Nullable DelimiterRun> bottoms = new HashMap<>();
    DelimiterRun closer = firstBehind(bottom);
    while (closer != null) {
      closer = closer.canClose ? close(closer, bottom, bottoms) : closer.after;
    }
    while (last != null && last != bottom) {
      drop(last);
    }
  }

  private @Nullable DelimiterRun firstBehind(@Nullable DelimiterRun bottom) {
    DelimiterRun run = last;
    while (run != null && run.before != bottom) {
      run = run == bottom ? null : run.before;
    }
    return run;
  }

  /** Matches a closing run once; answers the run to go on with. */
  private @Nullable DelimiterRun close(
      DelimiterRun closer,
      @Nullable DelimiterRun bottom,
      Map<Integer, @Nullable DelimiterRun> bottoms) {
    // how far back the search for such a closer has failed before: keeps long blocks linear
    int kind = closer.delimiter * 6 + (closer.canOpen ? 3 : 0) + closer.originalLength % 3;
    DelimiterRun searched = bottoms.getOrDefault(kind, bottom);
    boolean mayOpen = false;
    DelimiterRun opener = closer.before;
    while (opener != null && opener != bottom && opener != searched) {
      if (opener.canOpen && styles.match(opener, closer)) {
        mayOpen = true;
        if (fits(opener, closer)) {
          return wrap(opener, closer);
        }
      }
      opener = opener.before;
    }
    bottoms.put(kind, closer.before);
    DelimiterRun next = closer.after;
    if (!mayOpen && !closer.canOpen) {
      drop(closer);
    }
    return next;
  }

  /** The rule of three: a run that can both open and close is not cut into odd pieces. */
  private static boolean fits(DelimiterRun opener, DelimiterRun closer) {
    boolean both = opener.canClose || closer.canOpen;
    return !both
        || (opener.originalLength + closer.originalLength) % 3 != 0
        || closer.originalLength % 3 == 0;
  }

  private @Nullable DelimiterRun wrap(DelimiterRun opener, DelimiterRun closer) {
    int used = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
    opener.length -= used;
    closer.length -= used;
    while (closer.before != null && closer.before != opener) {
      drop(closer.before);
    }
    Styled styled = new Styled(styles.style(opener.delimiter, used));
    Node child = opener.getNext();
    while (child != null && child != closer) {
      Node next = child.getNext();
      styled.appendChild(child);
      child = next;
    }
    opener.insertAfter(styled);
    styled.place(text.source(opener.from + opener.length), text.source(closer.from) + used);
    if (opener.length == 0) {
      drop(opener);
    }
    if (closer.length == 0) {
      DelimiterRun next = closer.after;
      drop(closer);
      return next;
    }
    return closer;
  }

  /** Takes a run out; what is left of it is text. */
  private void drop(DelimiterRun run) {
    if (run.before != null) {
      run.before.after = run.after;
    }
    if (run.after != null) {
      run.after.before = run.before;
    } else {
      last = run.before;
    }
    if (run.length > 0) {
      run.insertBefore(new Words(text.text(), run.from, run.from + run.length));
    }
    run.unlink();
  }
}
