package saitrong.cases.web;

import java.time.InstantSource;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saitrong.content.Contents;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// ตัวเลขเดือนนี้: one page for whoever leads the office and need not see a case.
@Controller
class FiguresDesk {

  private final MonthOfCases cases;
  private final Contents contents;
  private final InstantSource clock;

  FiguresDesk(MonthOfCases cases, Contents contents, InstantSource clock) {
    this.cases = cases;
    this.contents = contents;
    this.clock = clock;
  }

  @GetMapping("/console/figures")
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String month,
      Locale locale,
      Model model) {
    var language = Language.of(locale.getLanguage());
    var now = clock.instant();
    var wanted = TypedMonth.of(month, now);
    var figures = cases.figures(account, wanted, now);
    var serving = contents.active();
    model.addAttribute("month", wanted.toString());
    model.addAttribute("named", TypedMonth.in(wanted, language));
    model.addAttribute("printed", new CaseDeskWords(language).moment(now));
    model.addAttribute("all", figures.all());
    model.addAttribute("kept", FigureWords.kept(figures.all(), language));
    model.addAttribute(
        "kinds", FigureWords.lines(figures.byKind(), it -> serving.kindName(it, language)));
    model.addAttribute("units", FigureWords.lines(figures.byUnit(), it -> it));
    model.addAttribute("scores", new FigureWords(language).scores(figures.scores()));
    return "cases/figures";
  }
}
