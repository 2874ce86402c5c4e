package dev.faqeditor.file;

import java.util.Optional;
import java.util.stream.Stream;

/** Bytes understood as text; encoding the text gives the same bytes back. */
record Decoded(String text, TextEncoding encoding) {

  /** The text in the first encoding that fits strictly; empty if none does or a byte is NUL. */
  static Optional<Decoded> of(byte[] bytes) {
    if (holdsNul(bytes)) {
      return Optional.empty();
    }
    return Stream.of(TextEncoding.values())
        .flatMap(encoding -> as(encoding, bytes).stream())
        .findFirst();
  }

  private static Optional<Decoded> as(TextEncoding encoding, byte[] bytes) {
    return encoding.decode(bytes).map(text -> new Decoded(text, encoding));
  }

  private static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
