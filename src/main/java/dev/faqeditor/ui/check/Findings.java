package dev.faqeditor.ui.check;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Severity;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Node;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Announcement;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Edit;
import dev.faqeditor.text.InOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the check found in the open page, in the order of the text. Until the page has been checked
 * again after an edit, what the edit did not touch is carried along, and the rest is dropped.
 */
public final class Findings {

  private final Editor editor;
  private final List<Consumer<List<Finding>>> views = new ArrayList<>();
  private List<Finding> all = List.of();
  private boolean checked;

  /** Nothing has been found yet. */
  public Findings(Editor editor) {
    this.editor = editor;
  }

  /** Tells {@code view} of every change from now on. */
  public void announceTo(Consumer<List<Finding>> view) {
    views.add(view);
  }

  /** Whether the page has been checked since it was opened; until then nothing is known of it. */
  public boolean isChecked() {
    return checked;
  }

  /** All of them. */
  public List<Finding> all() {
    return all;
  }

  /** Those that belong to this node of the document itself, not to one below it. */
  public List<Finding> of(Node node) {
    return own(node).toList();
  }

  /** How bad the worst of those is. */
  public Optional<Severity> worst(Node node) {
    return own(node).map(Finding::severity).min(Comparator.naturalOrder());
  }

  private Stream<Finding> own(Node node) {
    FaqDocument document = editor.state().document();
    boolean behindItsOwn = node.kind() == Node.Kind.PAGE && !document.sections().isEmpty();
    int end = behindItsOwn ? document.sections().get(0).span().start() : node.span().end();
    return InOrder.between(all, found -> found.span().start(), node.span().start(), end + 1)
        .stream()
        .filter(finding -> finding.nodeIn(document).equals(node));
  }

  /** Takes what was found in {@code document}; dropped if that is no longer the document. */
  void found(FaqDocument document, List<Finding> findings) {
    if (document == editor.state().document() && !(checked && findings.equals(all))) {
      checked = true;
      show(findings);
    }
  }

  /** Carries the findings along. */
  public void render(Announcement announcement) {
    Edit edit = announcement.edit();
    if (!edit.isEmpty()) {
      List<Finding> kept = new ArrayList<>(all.size());
      all.forEach(finding -> finding.after(edit).ifPresent(kept::add));
      show(kept);
    } else if (announcement.before().document() != announcement.state().document()) {
      checked = false;
      show(List.of());
    }
  }

  private void show(List<Finding> findings) {
    all = List.copyOf(findings);
    views.forEach(view -> view.accept(all));
  }

  /** Selects what a finding is about. */
  public void goTo(Finding finding) {
    editor.select(finding.nodeIn(editor.state().document()));
  }

  /** Puts right what was found, where there is a way to, and goes there. */
  public void fix(Finding finding) {
    if (all.contains(finding)) {
      goTo(finding);
      finding.fix().ifPresent(fix -> editor.apply(Act.FIX, fix.edit()));
    }
  }

  /** Goes to the next node with findings behind the selected one, or before it; round and round. */
  public void step(int direction) {
    FaqDocument document = editor.state().document();
    List<Node> nodes = all.stream().map(finding -> finding.nodeIn(document)).distinct().toList();
    if (nodes.isEmpty()) {
      return;
    }
    Node selected = editor.state().selectedNode();
    int now = nodes.indexOf(selected);
    if (now < 0) {
      long before =
          nodes.stream().filter(node -> node.span().start() < selected.span().start()).count();
      now = (int) (direction > 0 ? before - 1 : before);
    }
    editor.select(nodes.get(Math.floorMod(now + direction, nodes.size())));
  }
}
