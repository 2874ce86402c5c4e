package dev.faqeditor.preview.difference;

import org.jsoup.nodes.Element;

/** What happened to an element of the marked page, and how it is told there. */
enum Mark {
  /** In the newer page only. */
  ADDED("added", false),
  /** In the older page only. */
  DELETED("deleted", true),
  /** A question, where it stands now. */
  MOVED("moved", false),
  /** A question, where it stood. */
  MOVED_AWAY("moved-away", true),
  /** In both, with other attributes, such as a link that leads elsewhere. */
  CHANGED("changed", false);

  /** Carries the word; no page can, see {@code Ours}. */
  static final String ATTRIBUTE = "data-faq-review";

  /** Where a link led before. */
  static final String WAS = "data-faq-was";

  /** The number of a change, from 0, on each element that a change starts with. */
  static final String NUMBER = "data-faq-change";

  private final String word;
  private final boolean old;

  Mark(String word, boolean old) {
    this.word = word;
    this.old = old;
  }

  void putOn(Element element) {
    element.attr(ATTRIBUTE, word);
  }

  /** Puts a wrapper of this kind around what is added or deleted within a line. */
  Element wrapper() {
    Element wrapper = new Element(old ? "del" : "ins");
    putOn(wrapper);
    return wrapper;
  }

  /** Whether all of an element is in the older page only. */
  static boolean isOld(Element element) {
    String word = element.attr(ATTRIBUTE);
    return word.equals(DELETED.word) || word.equals(MOVED_AWAY.word);
  }

  /** Whether all of an element, as it stands there, is in the newer page only. */
  static boolean isNew(Element element) {
    String word = element.attr(ATTRIBUTE);
    return word.equals(ADDED.word) || word.equals(MOVED.word);
  }

  /** Whether anything happened to an element as such. */
  static boolean isOn(Element element) {
    return element.hasAttr(ATTRIBUTE);
  }

  boolean isOf(Element element) {
    return element.attr(ATTRIBUTE).equals(word);
  }
}
