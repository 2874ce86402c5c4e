package dev.faqeditor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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

  @Test
  void importsPointDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("text")
        .definedBy(ROOT + ".text..")
        .layer("hugo")
        .definedBy(ROOT + ".hugo..")
        .layer("document")
        .definedBy(ROOT + ".document..")
        .layer("check")
        .definedBy(ROOT + ".check..")
        .layer("editor")
        .definedBy(ROOT + ".editor..")
        .layer("preview")
        .definedBy(ROOT + ".preview..")
        .layer("file")
        .definedBy(ROOT + ".file..")
        .layer("git")
        .definedBy(ROOT + ".git..")
        .layer("ui")
        .definedBy(ROOT + ".ui..")
        .layer("cli")
        .definedBy(ROOT + ".cli..")
        .layer("main")
        .definedBy(ROOT)
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("hugo")
        .mayOnlyAccessLayers("text")
        .whereLayer("document")
        .mayOnlyAccessLayers("hugo", "text")
        .whereLayer("check")
        .mayOnlyAccessLayers("preview", "document", "hugo", "text")
        .whereLayer("editor")
        .mayOnlyAccessLayers("document", "text")
        .whereLayer("preview")
        .mayOnlyAccessLayers("document", "hugo", "text")
        .whereLayer("file")
        .mayNotAccessAnyLayer()
        .whereLayer("git")
        .mayNotAccessAnyLayer()
        .whereLayer("ui")
        .mayOnlyAccessLayers("text", "document", "check", "editor", "preview", "file", "git")
        .whereLayer("cli")
        .mayOnlyAccessLayers(
            "text", "hugo", "document", "check", "editor", "preview", "file", "git")
        .whereLayer("main")
        .mayOnlyAccessLayers("ui", "cli")
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.yaml.snakeyaml.., hugo",
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
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
  }
}
