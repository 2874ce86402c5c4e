package dev.faqeditor.preview.shortcode;

import dev.faqeditor.site.ContentFile;
import dev.faqeditor.template.value.Members;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What archetypes see: the new page's name, type, date and file, and the site. */
final class ArchetypeMembers implements Members {

  private final ContentFile file;
  private final PageMembers page;
  private final SiteMembers site;
  private final OffsetDateTime now;

  ArchetypeMembers(ContentFile file, PageMembers page, SiteMembers site, OffsetDateTime now) {
    this.file = file;
    this.page = page;
    this.site = site;
    this.now = now;
  }

  @Override
  public @Nullable Object member(String name, List<@Nullable Object> arguments) {
    return switch (name) {
      case "Name" -> file.contentBaseName();
      case "Type" -> page.member(name, arguments);
      case "Date" ->
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS));
      case "Page" -> page;
      case "Site" -> site;
      case "File" -> new FileMembers(file);
      default -> new FileMembers(file).member(name, arguments);
    };
  }
}
