/**
 * Other programs of this machine: where they are, and running them with an end that can be had at
 * any time.
 *
 * <p><em>Invariant:</em> nothing that is started here outlives its run, waits for a terminal, or
 * fills the memory with what it says; and a program that can't be run is a value, no exception.
 */
@org.jspecify.annotations.NullMarked
package dev.faqeditor.program;
