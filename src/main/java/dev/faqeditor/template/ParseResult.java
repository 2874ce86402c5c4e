package dev.faqeditor.template;

/** What comes of reading a template's source. */
public sealed interface ParseResult permits Template, Fault {}
