package dev.faqeditor.preview.goldmark;

import java.util.HashMap;
import java.util.Map;

/** What the link references of a page, or of a part of one, stand for. */
public final class LinkTargets {

  /** No link references. */
  public static final LinkTargets NONE = new LinkTargets(Map.of());

  private final Map<String, LinkTarget> byLabel;

  LinkTargets(Map<String, LinkTarget> byLabel) {
    this.byLabel = Map.copyOf(byLabel);
  }

  Map<String, LinkTarget> byLabel() {
    return byLabel;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return byLabel.isEmpty();
  }

  /** These and those of what follows on the page: of two with one label, the first counts. */
  public LinkTargets and(LinkTargets later) {
    if (isEmpty() || later.isEmpty()) {
      return isEmpty() ? later : this;
    }
    Map<String, LinkTarget> all = new HashMap<>(later.byLabel);
    all.putAll(byLabel);
    return new LinkTargets(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LinkTargets that && byLabel.equals(that.byLabel);
  }

  @Override
  public int hashCode() {
    return byLabel.hashCode();
  }
}
