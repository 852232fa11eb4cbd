package saitrong.cases.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import saitrong.shared.Language;
import saitrong.staff.Account;

/// For the head of a group: who has how much in hand, and what of it is late.
@Controller
class OfficeDesk {

  /// What became of a leave, as the page says it.
  private static final Set<String> LEFT =
      Set.of("set", "ended", "missing", "same", "days", "covered");

  private final DeskLists lists;
  private final LeaveDesk leaves;

  OfficeDesk(DeskLists lists, LeaveDesk leaves) {
    this.lists = lists;
    this.leaves = leaves;
  }

  @GetMapping("/console/office")
  String show(
      @AuthenticationPrincipal Account account,
      @RequestParam(defaultValue = "") String leave,
      Locale locale,
      Model model) {
    var office = lists.office(account);
    model.addAttribute("loads", office.loads());
    model.addAttribute("total", Load.total(office.loads()));
    model.addAttribute("toReview", office.toReview());
    leaves.fill(model, Language.of(locale.getLanguage()));
    model.addAttribute("leave", LEFT.contains(leave) ? leave : "");
    return "cases/office";
  }
}
