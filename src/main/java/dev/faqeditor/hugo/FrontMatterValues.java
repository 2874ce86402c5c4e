package dev.faqeditor.hugo;

import java.util.Optional;

/**
 * All that a page's front matter says, whatever its format.
 *
 * @param values its values; none where there is no front matter or it can't be read
 * @param fault why it can't be read, with the line of the page
 */
public record FrontMatterValues(Settings values, Optional<HugoData.Fault> fault) {

  /** The front matter of a page's text. */
  public static FrontMatterValues in(String text) {
    return in(text, FrontMatter.find(text));
  }

  /** The values of front matter that has been found in this text. */
  public static FrontMatterValues in(String text, FrontMatter frontMatter) {
    if (frontMatter.format() == FrontMatter.Format.NONE) {
      return new FrontMatterValues(Settings.NONE, Optional.empty());
    }
    HugoData.Format format = HugoData.Format.valueOf(frontMatter.format().name());
    HugoData data = HugoData.read(frontMatter.content().of(text), format);
    if (data instanceof HugoData.Values values) {
      return new FrontMatterValues(new Settings(values.map()), Optional.empty());
    }
    HugoData.Fault fault = (HugoData.Fault) data;
    int before = (int) text.substring(0, frontMatter.content().start()).lines().count();
    return new FrontMatterValues(
        Settings.NONE, Optional.of(new HugoData.Fault(before + fault.line(), fault.message())));
  }
}
