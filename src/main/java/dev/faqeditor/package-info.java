@org.jspecify.annotations.NullMarked
package dev.faqeditor;
