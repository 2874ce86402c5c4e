package dev.faqeditor.template;

import dev.faqeditor.template.value.FaultKind;

/**
 * Why a template can't be read or printed.
 *
 * @param template the name of the template where it happened, which may be a partial
 * @param line the line in it, from 1
 * @param detail what is at fault: the name of a function or member, or the complaint in English
 */
public record Fault(String template, int line, FaultKind kind, String detail)
    implements ParseResult, PrintResult {}
