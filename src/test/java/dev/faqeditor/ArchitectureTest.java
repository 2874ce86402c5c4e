package dev.faqeditor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import dev.faqeditor.ui.Tip;
import java.util.List;
import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the house: what each package may import, and which library is whose. */
class ArchitectureTest {

  private static final String ROOT = "dev.faqeditor";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Each room, and the rooms that it may import from. */
  private static final String ROOMS =
      """
      text:
      template: text
      hugo: text
      document: hugo, text
      file:
      fault: file
      preferences: file, text
      program:
      git: program, text, file
      site: hugo, text, file
      exact: program, site, file, hugo, text
      preview: review, site, template, document, hugo, text
      check: preview, document, hugo, text
      editor: document, text
      session: editor, document, text, file
      journal: editor, document, text, file
      review: document, text
      merge: review, document, hugo, text
      writing: text
      ui: fault, exact, merge, review, writing, check, preview, site, session, journal, editor, document, text, preferences, file, git
      cli: check, preview, site, editor, document, hugo, text, preferences, file, git
      main: ui, cli
      """;

  @Test
  void importsPointDownOnly() {
    Architectures.LayeredArchitecture rooms =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    List<String[]> table = ROOMS.lines().map(line -> line.split(": *", 2)).toList();
    for (String[] room : table) {
      rooms = rooms.layer(room[0]).definedBy(packagesOf(room[0]));
    }
    for (String[] room : table) {
      rooms =
          room[1].isEmpty()
              ? rooms.whereLayer(room[0]).mayNotAccessAnyLayer()
              : rooms.whereLayer(room[0]).mayOnlyAccessLayers(room[1].split(", *"));
    }
    rooms.check(CLASSES);
  }

  private static String packagesOf(String room) {
    return room.equals("main") ? ROOT : ROOT + "." + room + "..";
  }

  @ParameterizedTest
  @CsvSource({
    "org.yaml.snakeyaml.., hugo",
    "com.fasterxml.jackson.., hugo",
    "com.vladsch.flexmark.., preview.goldmark",
    "org.jsoup.., preview",
    "org.eclipse.jgit.., git",
    "picocli.., cli",
    "org.fxmisc.., ui.form",
    "atlantafx.., ui.theme",
    "netscape.javascript.., ui.preview",
  })
  void eachLibraryHasOneOwner(String library, String owner) {
    noClasses()
        .that(not(resideInAPackage(ROOT + "." + owner + "..")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".ui..", ROOT) // Main starts JavaFX and does no more
        .should()
        .dependOnClassesThat()
        .resideInAPackage("javafx..")
        .check(CLASSES);
  }

  @Test
  void tooltipsAreNotMadeBeforeTheMouseComes() {
    noClasses()
        .that(not(type(Tip.class)))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Tooltip.class)
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching(ROOT + ".ui.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".cli..", ROOT) // Main says how it is started
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }
}
