package saitrong.cases.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import saitrong.cases.web.CasePage.Choice;
import saitrong.content.Contents;
import saitrong.content.Directory;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.shared.Ulid;
import saitrong.staff.Account;
import saitrong.staff.AuditTrail;
import saitrong.staff.Deed;
import saitrong.staff.OnceTokens;
import saitrong.staff.Role;
import saitrong.ticket.Leave;
import saitrong.ticket.Leaves;

/// A head says who covers for whom while an officer is away.
@Controller
class LeaveDesk {

  private static final String LEAVE = "a leave";

  private final Leaves leaves;
  private final Contents contents;
  private final OnceTokens once;
  private final AuditTrail trail;
  private final InstantSource clock;

  LeaveDesk(
      Leaves leaves, Contents contents, OnceTokens once, AuditTrail trail, InstantSource clock) {
    this.leaves = leaves;
    this.contents = contents;
    this.once = once;
    this.trail = trail;
    this.clock = clock;
  }

  /// For the page of the office.
  void fill(Model model, Language language) {
    model.addAttribute("once", once.fresh(LEAVE));
    model.addAttribute(
        "leaves", leaves.from(today()).stream().map(it -> line(it, language)).toList());
    var directory = Optional.ofNullable(contents.active().directory());
    var persons = directory.map(LeaveDesk::persons).orElse(List.of());
    var everybody = new ArrayList<>(persons);
    directory.ifPresent(
        it -> it.units().forEach(unit -> everybody.add(new Choice(unit.id(), unit.name().th()))));
    model.addAttribute("persons", persons);
    model.addAttribute("covers", everybody);
  }

  /// @param now whether it is today
  record Line(String id, String line, boolean now) {}

  private Line line(Leave leave, Language language) {
    var words =
        new CaseDeskWords(language)
            .say(
                "%s ลา · %s ปฏิบัติหน้าที่แทน ตั้งแต่ %s ถึง %s",
                "%s is away, %s covers, from %s to %s");
    return new Line(
        leave.id(),
        words.formatted(
            leave.away().name(),
            leave.by().name(),
            ThaiDates.brief(leave.from(), language),
            ThaiDates.brief(leave.to(), language)),
        leave.isOn(today()));
  }

  private static List<Choice> persons(Directory directory) {
    return directory.persons().stream().map(it -> new Choice(it.id(), it.name())).toList();
  }

  @PostMapping("/console/office/leaves")
  String set(@AuthenticationPrincipal Account account, @ModelAttribute("typed") TypedLeave typed) {
    head(account);
    var form = form(typed.once());
    var away = known(typed.away(), true);
    var by = known(typed.by(), false);
    var from = FormText.day(typed.from());
    var to = FormText.day(typed.to());
    if (away.isEmpty() || by.isEmpty() || from == null || to == null) {
      return "redirect:/console/office?leave=missing";
    }
    var id = Ulid.belonging(form, away.get().id() + " " + by.get().id() + " " + from + " " + to);
    record(account, "leave-set", id);
    var leave = new Leave(id, away.get(), by.get(), from, to, account.name());
    return "redirect:/console/office?leave="
        + switch (leaves.set(leave, today())) {
          case SET -> "set";
          case SAME_PERSON -> "same";
          case NO_SUCH_DAYS -> "days";
          case COVERED_ALREADY -> "covered";
        };
  }

  @PostMapping("/console/office/leaves/{id}")
  String end(
      @AuthenticationPrincipal Account account,
      @PathVariable String id,
      @ModelAttribute("typed") TypedLeave typed) {
    head(account);
    form(typed.once());
    record(account, "leave-ended", id);
    leaves.end(id);
    return "redirect:/console/office?leave=ended";
  }

  private Optional<Leave.Somebody> known(@Nullable String id, boolean personsOnly) {
    var directory = contents.active().directory();
    if (directory == null || id == null) {
      return Optional.empty();
    }
    var person = directory.person(id).map(it -> new Leave.Somebody(it.id(), it.name()));
    return personsOnly
        ? person
        : person.or(
            () -> directory.unit(id).map(it -> new Leave.Somebody(it.id(), it.name().th())));
  }

  private String form(@Nullable String token) {
    return once.read(token, LEAVE)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, "no form of ours"));
  }

  /// The second lock.
  private static void head(Account account) {
    if (!account.is(Role.SUPERVISOR)) {
      throw new AccessDeniedException("leaves are for heads");
    }
  }

  private void record(Account account, String did, String id) {
    trail.record(new Deed(account.name(), account.login().value(), did, id));
  }

  private LocalDate today() {
    return clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
  }
}
