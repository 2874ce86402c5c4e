package dev.faqeditor.editor;

import dev.faqeditor.document.structure.Rearrangement;
import java.util.function.Supplier;

/**
 * An act that makes sense in a state. It is only tried when it is taken, since that takes time on a
 * large page; then it may still be refused.
 *
 * @param act what the history calls it
 * @param attempt tries it
 */
public record Command(Act act, Supplier<Rearrangement> attempt) {}
