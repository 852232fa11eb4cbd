package saitrong.cases;

import java.util.List;

/// Prints what an officer has to tell in another way than on LINE.
record UntoldList(CasePage page) {

  void print(List<LeftToTell.Item> items) {
    page.out().println(CaseListWords.untold(Integer.toString(items.size())));
    for (var item : items) {
      page.line(item.ticket(), false);
      page.out()
          .println(
              "    " + StepWords.both(item.step().kind()) + ": " + Tellings.otherWay(item.why()));
    }
    page.out().println(CaseListWords.UNTOLD_LAGS);
  }
}
