package dev.faqeditor.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.editor.Editor;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private final Editor editor =
      new Editor(FaqDocument.parse("## Avsnitt\n"), InstantSource.system());
  private final Findings findings = new Findings(editor);

  @Test
  void aPageWithNothingToPutRightIsSaidToBeOneOnlyOnceItHasBeenChecked() {
    editor.announceTo(findings::render);
    List<Boolean> told = new ArrayList<>();
    findings.announceTo(found -> told.add(findings.isChecked()));
    assertThat(findings.isChecked()).isFalse();
    findings.found(editor.state().document(), List.of());
    findings.found(editor.state().document(), List.of());
    assertThat(told).containsExactly(true);
    editor.open(FaqDocument.parse("## Andra\n"));
    assertThat(told).containsExactly(true, false);
  }

  @Test
  void whatWasFoundInAnotherPageSaysNothingOfThisOne() {
    findings.found(FaqDocument.parse("## Andra\n"), List.of());
    assertThat(findings.isChecked()).isFalse();
  }
}
