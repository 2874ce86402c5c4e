package dev.faqeditor.preview.shortcode;

import dev.faqeditor.site.ContentFile;
import dev.faqeditor.template.value.Members;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What templates see of a page's file: Hugo's {@code .File}. */
final class FileMembers implements Members {

  private final ContentFile file;

  FileMembers(ContentFile file) {
    this.file = file;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    return switch (name) {
      case "Path" -> file.path();
      case "Dir" -> file.dir();
      case "LogicalName" -> file.logicalName();
      case "BaseFileName" -> file.baseFileName();
      case "TranslationBaseName" -> file.translationBaseName();
      case "ContentBaseName" -> file.contentBaseName();
      case "Ext" -> file.path().substring(file.path().lastIndexOf('.') + 1);
      case "Lang" -> file.language();
      case "Section" -> file.section();
      default -> NO_SUCH_MEMBER;
    };
  }
}
