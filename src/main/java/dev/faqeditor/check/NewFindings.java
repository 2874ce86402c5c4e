package dev.faqeditor.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the check finds in a page that it did not find in an older version of it. */
public final class NewFindings {

  private NewFindings() {}

  private record Fault(Rule rule, String where) {

    static Fault of(Finding finding, String text) {
      return new Fault(finding.rule(), finding.span().of(text).strip());
    }
  }

  /**
   * Those that are new. One is the same in both versions if the same rule finds fault with the same
   * text, wherever that stands; of several such, the last are new.
   *
   * @param before what was found in the older version
   * @param textBefore its text
   * @param now what is found in the newer version
   * @param textNow its text
   * @return in their order
   */
  public static List<Finding> in(
      List<Finding> before, String textBefore, List<Finding> now, String textNow) {
    Map<Fault, Integer> known = new HashMap<>();
    before.forEach(finding -> known.merge(Fault.of(finding, textBefore), 1, Integer::sum));
    List<Finding> found = new ArrayList<>();
    for (Finding finding : now) {
      int left = known.merge(Fault.of(finding, textNow), -1, Integer::sum);
      if (left < 0) {
        found.add(finding);
      }
    }
    return List.copyOf(found);
  }
}
