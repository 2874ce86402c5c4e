/**
 * How two stored versions of a file differ, as git prints it, and how to take a part of that back
 * in the text on disk.
 *
 * <p>{@link dev.faqeditor.git.difference.BlobDifference} is the entrance.
 *
 * <p><i>Invariant:</i> everything here is computed from bytes; no file is read or written. The
 * patch is exact: {@code git apply} makes the new bytes of the old ones.
 */
@NullMarked
package dev.faqeditor.git.difference;

import org.jspecify.annotations.NullMarked;
