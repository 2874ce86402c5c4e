package dev.faqeditor.preview.shortcode;

/** What a rendering puts into a page to know things again by; nothing on the page can hold it. */
public interface Marks {

  /** Marks nothing. */
  Marks NONE =
      new Marks() {
        @Override
        public String attribute(int question) {
          return "";
        }

        @Override
        public String secretWord() {
          return "none";
        }
      };

  /** An attribute, with a blank before it, for the tag that opens the box of a question. */
  String attribute(int question);

  /** A word of letters and digits that Markdown leaves alone. */
  String secretWord();
}
