package dev.faqeditor.template;

/** What comes of printing a template. */
public sealed interface PrintResult permits Printed, Fault {}
