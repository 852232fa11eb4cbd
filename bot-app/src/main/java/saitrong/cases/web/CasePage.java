package saitrong.cases.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import saitrong.cases.CaseFiles;
import saitrong.content.CaseStates;
import saitrong.content.Contents;
import saitrong.content.StoredTimetable;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.ticket.Colleagues;
import saitrong.ticket.DueList;
import saitrong.ticket.Leaves;
import saitrong.ticket.Moving;
import saitrong.ticket.Reason;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;
import saitrong.ticket.Topic;
import saitrong.ticket.Way;

/// What the page of a case is filled with.
record CasePage(
    Tickets tickets,
    DueList dueList,
    Leaves leaves,
    StoredTimetable timetable,
    Tidings.Sources tidings,
    CaseFiles files,
    Contents contents,
    InstantSource clock) {

  private static final Words ABOUT_THEM =
      new Words(
          "เรื่องปกปิดนี้กล่าวถึงผู้ที่จะรับเรื่องต่อ หรือผู้ที่อยู่ในหน่วยงานนั้น"
              + " จึงส่งต่อให้ไม่ได้",
          "This confidential case names whoever would have it, so it cannot be forwarded to them.");

  /// Something to choose on a form.
  record Choice(String code, String label) {}

  /// @param head whether they look at drafts of it
  void fill(Model model, Ticket ticket, boolean mayWork, boolean head, Language language) {
    var serving = contents.active();
    var told = tidings.of(ticket);
    var writer = new SheetWriter(tickets, dueList, timetable, told, files, serving, language);
    model.addAttribute("sheet", writer.of(ticket, mayWork, head));
    model.addAttribute("head", head && mayWork);
    model.addAttribute("path", CaseListDesk.path(ticket.number()));
    model.addAttribute(
        "reasons",
        Stream.of(Reason.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "means",
        Stream.of(Way.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute(
        "stages",
        states().under(ticket.state().code()).stream()
            .map(it -> new Choice(it.id(), it.name().in(language)))
            .toList());
    model.addAttribute(
        "topics",
        Stream.of(Topic.values()).map(it -> new Choice(it.code(), it.in(language))).toList());
    model.addAttribute("colleagues", colleagues().map(Colleagues::named).orElse(List.of()));
  }

  CaseStates states() {
    return contents.active().profile().caseStates();
  }

  /// Who should have it by the directory; absent where they have it, or where it is closed.
  Optional<Suggested> suggested(Ticket ticket, Language language) {
    var serving = contents.active();
    return colleagues()
        .filter(_ -> !ticket.isClosed())
        .flatMap(
            it -> it.responsibleFor(ticket.kind(), ticket.confidential(), tickets.details(ticket)))
        .filter(it -> !Suggested.isWithThem(ticket.holder(), it))
        .map(it -> Suggested.of(it, serving, language));
  }

  /// By the directory that serves, as of today.
  Optional<Colleagues> colleagues() {
    var today = clock.instant().atZone(ThaiDates.ZONE).toLocalDate();
    return Optional.ofNullable(contents.active().directory())
        .map(leaves::over)
        .map(it -> new Colleagues(it, today));
  }

  String refusal(Taken taken, Language language) {
    return switch (taken) {
      case Taken.Moved(Moving.Refused(_, var objection)) -> objection.in(language);
      case Taken.AboutThem() -> ABOUT_THEM.in(language);
      case Taken.FileRefused(var why) -> why.in(language);
      case Taken.NotListed(var name, var nearest) ->
          new CaseDeskWords(language).notListed(name, nearest);
      case Taken.NotOfTheOffice(var name, var nearest) ->
          new GivingWords(language).notOfTheOffice(name, nearest);
      case Taken.NotAssigned() -> new GivingWords(language).notAssigned();
      case Taken.Away(var instead) ->
          instead.asked(
              colleagues().filter(it -> it.isOfAnotherUnit(instead.who())).isPresent(), language);
      case Taken.NoAccount(var name) -> new CaseDeskWords(language).noAccount(name);
      case Taken.BehindThePromise(var promised) -> new CaseDeskWords(language).behind(promised);
      case Taken.NotTheirs() -> new GivingWords(language).notTheirs();
      case Taken.Moved(Moving.Done _), Taken.Moved(Moving.NoSuchCase _) -> "";
    };
  }
}
