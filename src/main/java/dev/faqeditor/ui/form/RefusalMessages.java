package dev.faqeditor.ui.form;

import dev.faqeditor.document.Field;
import dev.faqeditor.document.FieldName;
import dev.faqeditor.document.Refusal;

/** Which message says why a field was not set, or can't be. */
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
      case NOT_IN_ENCODING -> "refused.encoding";
      case INVALID_KEY -> "refused.key.invalid";
      case KEY_EXISTS -> "refused.key.exists";
      case NEEDED_ELSEWHERE -> "refused.needed";
      case CHANGES_OUTLINE ->
          field.name().kind() == FieldName.Kind.ANSWER
              ? "refused.answer.outline"
              : "refused.outline";
    };
  }

  static String readOnlyKey(Field field) {
    return switch (field.type()) {
      case LIST -> "readonly.list";
      case MAP -> "readonly.map";
      case ALIAS -> "readonly.alias";
      default -> field.isWritable() ? "readonly.control" : "readonly.spelling";
    };
  }
}
