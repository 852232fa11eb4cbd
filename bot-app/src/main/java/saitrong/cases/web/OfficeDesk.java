package saitrong.cases.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import saitrong.staff.Account;

/// For the head of a group: who has how much in hand, and what of it is late.
@Controller
class OfficeDesk {

  private final DeskCases cases;

  OfficeDesk(DeskCases cases) {
    this.cases = cases;
  }

  @GetMapping("/console/office")
  String show(@AuthenticationPrincipal Account account, Model model) {
    var office = cases.office(account);
    model.addAttribute("loads", office.loads());
    model.addAttribute("total", Load.total(office.loads()));
    model.addAttribute("toReview", office.toReview());
    return "cases/office";
  }
}
