package dev.faqeditor.document;

/** Why a value can't be set. */
public enum Refusal {
  /** The field can be read only. */
  READ_ONLY,
  /** The place where it stands has no way to write such a value down. */
  CANNOT_BE_WRITTEN,
  /** The value would no longer be a date, number or boolean, as Hugo now takes it for. */
  WRONG_TYPE,
  /** The file's encoding lacks a character of it; the detail is that character. */
  NOT_IN_ENCODING,
  /** A file with such a control character is no text; the detail is its number, as U+0000. */
  NOT_TEXT,
  /** The text can't be a key; the detail is that text. */
  INVALID_KEY,
  /** The key is there already; the detail is the key. */
  KEY_EXISTS,
  /** What is to go is used elsewhere: an alias repeats it; the detail is its key. */
  NEEDED_ELSEWHERE,
  /** The page would have other sections, questions or fields than before. */
  CHANGES_OUTLINE
}
