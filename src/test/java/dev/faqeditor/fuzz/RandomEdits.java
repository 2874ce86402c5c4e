package dev.faqeditor.fuzz;

import static dev.faqeditor.fuzz.Journey.require;

import dev.faqeditor.check.Finding;
import dev.faqeditor.check.Fix;
import dev.faqeditor.document.FaqDocument;
import dev.faqeditor.document.Field;
import dev.faqeditor.document.Node;
import dev.faqeditor.document.Section;
import dev.faqeditor.editor.Act;
import dev.faqeditor.editor.Command;
import dev.faqeditor.editor.Commands;
import dev.faqeditor.editor.Editor;
import dev.faqeditor.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Somebody at the editor who does anything at all. */
final class RandomEdits {

  private final Editor editor;
  private final Random random;

  RandomEdits(Editor editor, Random random) {
    this.editor = editor;
    this.random = random;
  }

  /** All nodes of a page, in their order. */
  static List<Node> nodes(FaqDocument document) {
    List<Node> nodes = new ArrayList<>(List.of(document.page()));
    for (Section section : document.sections()) {
      nodes.add(section);
      nodes.addAll(section.questions());
    }
    return nodes;
  }

  /** Reads all that the outline and the form show; gives how much that is. */
  static int allShown(FaqDocument document) {
    int shown = document.problems().size();
    for (Node node : nodes(document)) {
      shown += node.title().length();
      for (Field field : node.fields()) {
        shown += field.value().length() + field.items().map(List::size).orElse(0);
      }
    }
    return shown;
  }

  /** Mends one of the findings, if one can be mended. */
  boolean fix(List<Finding> findings) {
    Optional<Fix> fix = findings.stream().flatMap(each -> each.fix().stream()).findAny();
    fix.ifPresent(each -> editor.apply(Act.FIX, each.edit()));
    return fix.isPresent();
  }

  /** Selects a node and types into one of its fields, rearranges, undoes or does again. */
  boolean once() {
    List<Node> nodes = nodes(editor.state().document());
    Node node = nodes.get(random.nextInt(nodes.size()));
    editor.select(node);
    switch (random.nextInt(12)) {
      case 0 -> editor.undo();
      case 1 -> editor.redo();
      case 2, 3, 4 -> rearrange();
      default -> set(node);
    }
    return true;
  }

  private void set(Node node) {
    if (node.fields().isEmpty()) {
      return;
    }
    Field field = node.fields().get(random.nextInt(node.fields().size()));
    String before = editor.state().document().text();
    if (field.items().isPresent() && random.nextBoolean()) {
      editor.setList(field.name(), items(field.items().get()));
    } else {
      editor.type(field.name(), Values.any(random, field.value()));
    }
    requireLocal(before, editor.state().document().text(), field.span());
  }

  private List<String> items(List<String> old) {
    List<String> items = new ArrayList<>(old);
    if (random.nextBoolean() && !items.isEmpty()) {
      items.remove(random.nextInt(items.size()));
    }
    Collections.shuffle(items, random);
    items.add(random.nextInt(items.size() + 1), Values.any(random, "x"));
    return items;
  }

  /** No byte changes but in the field. */
  private static void requireLocal(String before, String after, Span field) {
    int behind = before.length() - field.end();
    boolean local =
        after.length() >= field.start() + behind
            && before.regionMatches(0, after, 0, field.start())
            && before.regionMatches(field.end(), after, after.length() - behind, behind);
    require(local, "only the field changes");
  }

  private void rearrange() {
    Commands commands = editor.commands();
    Optional<Command> command =
        switch (random.nextInt(10)) {
          case 0 -> commands.addQuestion(Values.any(random, "Q?"));
          case 1 -> commands.addSection(Values.any(random, "S"));
          case 2 -> commands.duplicate();
          case 3 -> commands.delete();
          case 4 -> commands.moveUp();
          case 5 -> commands.moveDown();
          case 6 -> commands.split("S");
          case 7 -> commands.joinWithPrevious();
          case 8 -> commands.paste(Fragments.some(random));
          default -> commands.source().flatMap(commands::paste);
        };
    command.ifPresent(editor::take);
  }

  /** Takes all back. */
  boolean undoAll() {
    while (editor.canUndo()) {
      editor.undo();
    }
    return true;
  }
}
