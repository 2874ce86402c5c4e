package dev.faqeditor.template.escape;

import dev.faqeditor.template.escape.HtmlContext.Slash;
import dev.faqeditor.template.escape.HtmlContext.UrlPart;
import dev.faqeditor.template.parse.Expression;
import dev.faqeditor.template.parse.Node;
import dev.faqeditor.template.parse.Pipe;
import dev.faqeditor.template.parse.Tree;
import dev.faqeditor.template.value.TemplateStop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a whole template before it runs, as Go does, and refuses it if an action's place
 * would depend on what the data say: branches that end in different places, a loop that does not
 * come back to where it started, an end within a tag.
 */
public final class PlaceCheck {

  /** Go's own escapers; a pipeline may only end with them. */
  private static final Set<String> ESCAPERS = Set.of("html", "urlquery");

  private static final int MOST_VISITS = 100_000;

  private record Call(String name, HtmlContext context) {}

  private final Tree tree;
  private final Map<Call, HtmlContext> after = new HashMap<>();
  private @Nullable HtmlContext jumps; // where the innermost loop's break and continue stand
  private boolean jumped;
  private int visited;

  private PlaceCheck(Tree tree) {
    this.tree = tree;
  }

  /** Checks what the template prints itself; what it defines is checked where it is called. */
  public static void check(Tree tree) throws PlaceFault {
    HtmlContext end = new PlaceCheck(tree).list(HtmlContext.TEXT, tree.main());
    if (end != null && !end.isText()) {
      int line = tree.main().get(tree.main().size() - 1).line();
      throw new PlaceFault(line, "ends in a non-text context");
    }
  }

  /** Null where the end can't be reached, for a jump. */
  private @Nullable HtmlContext list(HtmlContext start, List<Node> nodes) throws PlaceFault {
    HtmlContext c = start;
    for (Node node : nodes) {
      if (++visited > MOST_VISITS) {
        throw new PlaceFault(node.line(), "loops nested too deep");
      }
      c = node(c, node);
      if (c == null) {
        return null;
      }
    }
    return c;
  }

  private @Nullable HtmlContext node(HtmlContext c, Node node) throws PlaceFault {
    try {
      if (node instanceof Node.Text text) {
        return LiteralText.of(c, text.text()).after();
      }
      if (node instanceof Node.Action action) {
        checkEscapers(c.nudged(), action);
        return action.pipe().variables().isEmpty() ? Escaping.after(c) : c;
      }
    } catch (TemplateStop stop) {
      throw new PlaceFault(node.line(), stop.detail());
    }
    if (node instanceof Node.If branch) {
      return joined(list(c, branch.then()), list(c, branch.otherwise()), node.line());
    }
    if (node instanceof Node.With branch) {
      return joined(list(c, branch.then()), list(c, branch.otherwise()), node.line());
    }
    if (node instanceof Node.Range range) {
      return range(c, range);
    }
    if (node instanceof Node.Call call) {
      return call(c, call);
    }
    jumps = jumped ? joined(jumps, c, node.line()) : c;
    jumped = true;
    return null;
  }

  private @Nullable HtmlContext range(HtmlContext c, Node.Range range) throws PlaceFault {
    HtmlContext outer = jumps;
    boolean outerJumped = jumped;
    jumps = null;
    jumped = false;
    HtmlContext once = joined(list(c, range.each()), jumps, range.line());
    if (once != null && !once.equals(c)) {
      HtmlContext twice = list(once, range.each());
      once = joined(joined(once, twice, range.line()), jumps, range.line());
    }
    jumps = outer;
    jumped = outerJumped;
    return joined(once, list(c, range.otherwise()), range.line());
  }

  private @Nullable HtmlContext call(HtmlContext c, Node.Call call) throws PlaceFault {
    List<Node> body = tree.defined().get(call.name());
    if (body == null) {
      return c; // another template of the site; whether it exists is seen when it is called
    }
    Call key = new Call(call.name(), c);
    HtmlContext known = after.get(key);
    if (known != null) {
      return known;
    }
    after.put(key, c); // assumed where the template calls itself
    HtmlContext end = list(c, body);
    if (end == null) {
      return c;
    }
    if (!end.equals(c)) {
      after.put(key, end);
      HtmlContext again = list(c, body);
      if (again != null && !again.equals(end)) {
        throw new PlaceFault(call.line(), "cannot compute output context for " + call.name());
      }
    }
    return end;
  }

  private static void checkEscapers(HtmlContext c, Node.Action action) throws PlaceFault {
    List<Pipe.Command> commands = action.pipe().commands();
    for (int i = 0; i < commands.size(); i++) {
      if (commands.get(i).words().get(0) instanceof Expression.Name name
          && ESCAPERS.contains(name.name())) {
        boolean last = i == commands.size() - 1;
        if (!last || (name.name().equals("html") && Escaping.refusesHtml(c))) {
          throw new PlaceFault(action.line(), "predefined escaper " + name.name());
        }
      }
    }
  }

  private static @Nullable HtmlContext joined(
      @Nullable HtmlContext a, @Nullable HtmlContext b, int line) throws PlaceFault {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    if (a.equals(b)) {
      return a;
    }
    if (a.with(b.urlPart()).equals(b)) {
      return a.with(UrlPart.UNKNOWN);
    }
    if (a.with(b.slash()).equals(b)) {
      return a.with(Slash.UNKNOWN);
    }
    if (!a.nudged().equals(a) || !b.nudged().equals(b)) {
      return joined(a.nudged(), b.nudged(), line);
    }
    throw new PlaceFault(line, "branches end in different contexts");
  }
}
