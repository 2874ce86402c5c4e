package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Refusal;

/** Which message says why a field was not set, added or removed, or can't be. */
final class RefusalMessages {

  private RefusalMessages() {}

  static String key(Refusal reason, Field field) {
    return switch (reason) {
      case READ_ONLY -> readOnlyKey(field);
      case WRONG_TYPE ->
          switch (field.type()) {
            case DATE -> "refused.date";
            case INTEGER -> "refused.integer";
            case DECIMAL -> "refused.decimal";
            default -> "refused.boolean";
          };
      case CANNOT_BE_WRITTEN ->
          field.name().kind() == FieldName.Kind.QUESTION_TEXT
              ? "refused.quotes"
              : "refused.unwritable";
      case CHANGES_OUTLINE ->
          field.name().kind() == FieldName.Kind.ANSWER
              ? "refused.answer.outline"
              : "refused.outline";
      case NOT_IN_ENCODING, NOT_TEXT, INVALID_KEY, KEY_EXISTS, NEEDED_ELSEWHERE -> named(reason);
    };
  }

  /** Why a field was not added to the page. */
  static String ofAdding(Refusal reason) {
    return switch (reason) {
      case READ_ONLY, CANNOT_BE_WRITTEN, WRONG_TYPE, CHANGES_OUTLINE -> "refused.add";
      case NOT_IN_ENCODING, NOT_TEXT, INVALID_KEY, KEY_EXISTS, NEEDED_ELSEWHERE -> named(reason);
    };
  }

  /** Why a field was not removed from the page. */
  static String ofRemoving(Refusal reason, Field field) {
    return switch (reason) {
      case CANNOT_BE_WRITTEN ->
          field.name().kind() == FieldName.Kind.PARAMETER
              ? "refused.remove.positional"
              : "refused.remove";
      case READ_ONLY, WRONG_TYPE, CHANGES_OUTLINE -> "refused.remove";
      case NOT_IN_ENCODING, NOT_TEXT, INVALID_KEY, KEY_EXISTS, NEEDED_ELSEWHERE -> named(reason);
    };
  }

  private static String named(Refusal reason) {
    return switch (reason) {
      case NOT_IN_ENCODING -> "refused.encoding";
      case NOT_TEXT -> "refused.control";
      case INVALID_KEY -> "refused.key.invalid";
      case KEY_EXISTS -> "refused.key.exists";
      case NEEDED_ELSEWHERE -> "refused.needed";
      case READ_ONLY, CANNOT_BE_WRITTEN, WRONG_TYPE, CHANGES_OUTLINE -> "refused.unwritable";
    };
  }

  static String readOnlyKey(Field field) {
    return field
        .readOnlyReason()
        .map(reason -> "readonly." + reason.name())
        .orElse("readonly.control");
  }
}
