package dev.faqeditor.preview;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Changes a tree of nodes as the browser's is changed. */
final class PatchedBody {

  private PatchedBody() {}

  static void apply(List<DomChange> changes, Element root) {
    for (DomChange change : changes) {
      Node node = root;
      for (int index : change.path()) {
        node = node.childNode(index);
      }
      if (change instanceof DomChange.TextChanged changed) {
        ((TextNode) node).text(changed.text());
      } else if (change instanceof DomChange.ChildrenReplaced replaced) {
        Element parent = (Element) node;
        for (int i = replaced.from(); i < replaced.to(); i++) {
          parent.childNode(replaced.from()).remove();
        }
        List<Node> nodes = Parser.htmlParser().parseFragmentInput(replaced.html(), parent, "");
        parent.insertChildren(replaced.from(), nodes.toArray(Node[]::new));
      }
    }
  }
}
