package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * A folder or file that stands for a part of one of Hugo's own folders ({@code module.mounts}).
 *
 * @param source where it is, relative to the site's or the theme's folder
 * @param target what it stands for: {@code content}, {@code static/images}
 * @param language for which language's pages alone, if for one
 */
public record Mount(String source, String target, Optional<String> language) {

  /** The mount that a table describes; empty where a source or a target is missing. */
  public static Optional<Mount> of(Settings table) {
    Optional<String> source = table.text("source");
    Optional<String> target = table.text("target");
    return source.isPresent() && target.isPresent()
        ? Optional.of(new Mount(source.get(), target.get(), table.text("lang")))
        : Optional.empty();
  }
}
