package dev.faqeditor.template;

/** What a template prints. */
public record Printed(String text) implements PrintResult {}
