package saitrong.cases.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.attachment.Shape;
import saitrong.cases.CaseFiles;
import saitrong.cases.web.CaseSheet.Addition;
import saitrong.cases.web.CaseSheet.Counting;
import saitrong.cases.web.CaseSheet.Draft;
import saitrong.cases.web.CaseSheet.Event;
import saitrong.cases.web.CaseSheet.FileLine;
import saitrong.cases.web.CaseSheet.Pair;
import saitrong.cases.web.CaseSheet.Returned;
import saitrong.cases.web.CaseSheet.Way;
import saitrong.content.CaseStates;
import saitrong.content.Content;
import saitrong.content.Milestone;
import saitrong.content.Timetable;
import saitrong.document.FileWords;
import saitrong.document.ServedFile;
import saitrong.promise.Explanation;
import saitrong.shared.Language;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.CountedAnew;
import saitrong.ticket.Detail;
import saitrong.ticket.DueCase;
import saitrong.ticket.DueList;
import saitrong.ticket.Fact;
import saitrong.ticket.Papers;
import saitrong.ticket.Remark;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.Tickets;
import saitrong.ticket.WhyDue;

/// Writes a case as a sheet, in one language.
///
/// @param tidings of that case
record SheetWriter(
    Tickets tickets,
    DueList dueList,
    Supplier<Optional<Timetable>> timetable,
    Tidings tidings,
    CaseFiles files,
    Content serving,
    Language language) {

  private static final Pattern PARTICLE = Pattern.compile("\\{(?:ค่ะ|คะ)}");

  CaseSheet of(Ticket ticket, boolean mayWork, boolean head) {
    var papers = tickets.papers(ticket);
    var due = dueList.next(ticket);
    var kinds = mayWork ? kinds(ticket, head) : List.<StepKind>of();
    return new CaseSheet(
        ticket.number().toString(),
        new StateNames(states()).of(ticket, language),
        ticket.confidential(),
        ticket.isClosed(),
        due.map(words()::due).orElse(""),
        due.filter(it -> it instanceof DueCase.Promised promised && promised.late()).isPresent(),
        facts(ticket),
        said(papers.details()),
        papers.added().stream()
            .map(it -> new Addition(words().moment(it.at()), said(it.details())))
            .toList(),
        files.of(papers).stream().map(it -> file(ticket, it)).toList(),
        history(ticket, papers),
        why(ticket),
        ticket.events().size(),
        ticket.citizen() != null && !ticket.isEmptied(),
        ways(kinds, ticket),
        new NextStep(ticket, mayWork && tidings.isForAnOfficer())
            .among(kinds)
            .map(StepKind::code)
            .orElse(""),
        ticket.lastDraft().map(it -> draft(ticket, it, papers)).orElse(null));
  }

  private CaseStates states() {
    return serving.profile().caseStates();
  }

  private CaseDeskWords words() {
    return new CaseDeskWords(language);
  }

  private List<Pair> facts(Ticket ticket) {
    var facts = new ArrayList<Pair>();
    facts.add(
        new Pair(words().say("ประเภทเรื่อง", "Kind"), serving.kindName(ticket.kind(), language)));
    if (ticket.group() != null) {
      facts.add(new Pair(words().say("กลุ่มผู้ใช้", "User group"), ticket.group().in(language)));
    }
    facts.add(new Pair(words().say("ช่องทาง", "Channel"), ticket.channel().in(language)));
    facts.add(
        new Pair(words().say("ได้รับเมื่อ", "Received"), words().moment(ticket.received().at())));
    promised(ticket).ifPresent(facts::add);
    facts.add(new Pair(words().say("เรื่องอยู่ที่", "With"), Stay.name(ticket.holder())));
    topic(ticket).ifPresent(it -> facts.add(new Pair(words().say("หัวข้อ", "Topic"), it)));
    if (ticket.reopened() > 0) {
      facts.add(
          new Pair(words().say("เปิดใหม่ (ครั้ง)", "Reopened (times)"), "" + ticket.reopened()));
    }
    return facts;
  }

  /// What an officer said that it is about, or that somebody should.
  private Optional<String> topic(Ticket ticket) {
    return ticket
        .topic()
        .map(it -> it.in(language))
        .or(() ->
            tickets.reviewed().wantsTopic(ticket)
                ? Optional.of(
                    words()
                        .say(
                            "ยังไม่ได้ระบุ ระบุก่อนตอบ เพราะบางหัวข้อหัวหน้ากลุ่มงานต้องตรวจคำตอบ",
                            "not said yet: say it before you answer, for a head looks at answers of"
                                + " some"))
                : Optional.empty());
  }

  private FileLine file(Ticket ticket, CaseFiles.Sent sent) {
    var path = CaseListDesk.path(ticket.number()) + "/files/" + sent.number();
    var name = sent.file().name();
    return new FileLine(
        sent.number(),
        sent.isFromAnOfficer()
            ? words().say("จากเจ้าหน้าที่", "from an officer")
            : words().say("จากผู้แจ้ง", "from the requester"),
        name == null ? "" : name.value(),
        FileWords.of(sent.shape(), language),
        FileWords.onPaper(sent.shape(), language),
        sent.shape() instanceof Shape.Here ? path : "",
        sent.shape() instanceof Shape.Here here && ServedFile.isPicture(here.type()),
        sent.shape() instanceof Shape.Here here && ServedFile.isOpened(here.type()));
  }

  private List<Pair> said(List<Detail> details) {
    return details.stream().map(it -> new Pair(label(it), shown(it))).toList();
  }

  /// The FAQ's own answers go by their titles.
  private String shown(Detail detail) {
    var shown = detail.shown().value();
    return ShownAnswers.NAME.equals(detail.stored().get("kind"))
        ? new ShownAnswers(serving, language).byTheirTitles(shown)
        : shown;
  }

  /// What came beside the answers is kept under names of the program's own.
  private String label(Detail detail) {
    if (detail.label() != null) {
      return PARTICLE.matcher(detail.label()).replaceAll("");
    }
    return detail.name().startsWith("+") ? words().say("ส่งมาเพิ่ม", "Sent beside") : detail.name();
  }

  /// What people did and what the clock did, as it came.
  private List<Event> history(Ticket ticket, Papers papers) {
    var clock = new ArrayDeque<>(ticket.clock());
    var history = new ArrayList<Event>();
    for (var event : ticket.events()) {
      while (!clock.isEmpty() && clock.getFirst().at().isBefore(event.at())) {
        history.add(event(clock.removeFirst()));
      }
      history.add(event(ticket, event, papers));
    }
    clock.forEach(it -> history.add(event(it)));
    return history;
  }

  private Event event(ClockEvent event) {
    return new Event(
        words().moment(event.at()),
        actor(new Actor.Machine()),
        words().of(event),
        "",
        List.of(),
        "");
  }

  private Event event(Ticket ticket, TicketEvent event, Papers papers) {
    var at = words().moment(event.at());
    var who = actor(event.by());
    return switch (event) {
      case TicketEvent.Opened opened ->
          new Event(at, who, words().say("เปิดเรื่อง", "Opened"), given(opened), List.of(), "");
      case TicketEvent.Attached _ ->
          new Event(
              at,
              who,
              words().say("เชื่อมกับบัญชี LINE ของผู้แจ้ง", "Came into the requester's chat"),
              "",
              List.of(),
              "");
      case TicketEvent.Erased _ ->
          new Event(
              at, who, words().say("ลบข้อความในเรื่องแล้ว", "Emptied of words"), "", List.of(), "");
      case TicketEvent.Moved moved -> {
        var remarks = papers.remarks().getOrDefault(moved.id(), Map.of());
        yield new Event(
            at,
            who,
            moved.kind().in(language),
            fact(ticket, moved),
            remarks(moved, remarks),
            tidings.of(moved, language),
            Unheard.in(moved, remarks));
      }
    };
  }

  private String fact(Ticket ticket, TicketEvent.Moved moved) {
    return timetable
        .get()
        .flatMap(it -> CountedAnew.by(moved, ticket, it))
        .map(words()::of)
        .orElseGet(() -> fact(moved.fact()));
  }

  /// An own state goes by the name that the agency gives it.
  private String fact(Fact fact) {
    return fact instanceof Fact.Stage(var id)
        ? states().own(id).map(it -> it.name().in(language)).orElse(id)
        : words().of(fact);
  }

  private String given(TicketEvent.Opened opened) {
    return opened.given() == null ? "" : "> " + words().to(opened.given().to());
  }

  private List<String> remarks(TicketEvent.Moved moved, Map<Remark, PersonalText> remarks) {
    return moved.by() instanceof Actor.Machine
        ? remarks(remarks).stream().map(new ShownAnswers(serving, language)::byTheirTitles).toList()
        : remarks(remarks);
  }

  private List<String> remarks(Map<Remark, PersonalText> remarks) {
    var said = new ArrayList<String>();
    for (var remark : Remark.values()) {
      if (remarks.containsKey(remark)) {
        said.add(words().label(remark) + remarks.get(remark).value());
      }
    }
    return said;
  }

  private String actor(Actor actor) {
    return switch (actor) {
      case Actor.Staff(var name) -> name;
      case Actor.Citizen _ -> words().say("ผู้แจ้ง", "Requester");
      case Actor.Machine _ -> words().say("ระบบอัตโนมัติ", "Automatic");
    };
  }

  /// How the days are counted that are still to be kept, each under what it is the day of.
  private List<Counting> why(Ticket ticket) {
    return toBeKept(ticket).stream().map(this::why).toList();
  }

  private Counting why(WhyDue.Counted counted) {
    var lines = new ArrayList<>(Explanation.of(counted.promise(), language));
    counted
        .putOff()
        .ifPresent(putOff -> {
          lines.add(
              words().say("เลื่อนกำหนดเมื่อ ", "Put off on ") + words().moment(putOff.step().at()));
          lines.addAll(Explanation.ofNamedDay(putOff.day(), putOff.promise(), language));
        });
    return new Counting(words().of(counted.milestone()), lines);
  }

  private List<WhyDue.Counted> toBeKept(Ticket ticket) {
    return timetable.get().map(it -> WhyDue.of(ticket, it).each()).orElse(List.of()).stream()
        .filter(counted -> counted.ended().isEmpty())
        .toList();
  }

  /// What its person was promised; what is due next may be something else.
  private Optional<Pair> promised(Ticket ticket) {
    return toBeKept(ticket).stream()
        .filter(counted -> counted.milestone() == Milestone.RESULT)
        .findFirst()
        .map(counted ->
            new Pair(
                words().of(counted.milestone()),
                counted
                    .due()
                    .map(words()::moment)
                    .orElseGet(() ->
                        words()
                            .say(
                                "หยุดนับระหว่างรอผู้แจ้ง",
                                "not counted while the requester is waited for"))));
  }

  private Draft draft(Ticket ticket, TicketEvent.Moved draft, Papers papers) {
    var remarks = papers.remarks().getOrDefault(draft.id(), Map.of());
    return new Draft(
        Optional.ofNullable(remarks.get(Remark.WORDS)).map(PersonalText::value).orElse(""),
        words().moment(draft.at()),
        actor(draft.by()),
        ticket.draft().isPresent(),
        ticket.isDraftReturned() ? returned(ticket, papers) : null);
  }

  private @Nullable Returned returned(Ticket ticket, Papers papers) {
    return ticket.moves().reversed().stream()
        .filter(move -> move.kind() == StepKind.RETURN)
        .findFirst()
        .map(move ->
            new Returned(
                String.join("\n", remarks(papers.remarks().getOrDefault(move.id(), Map.of()))),
                words().moment(move.at()),
                actor(move.by())))
        .orElse(null);
  }

  private List<StepKind> kinds(Ticket ticket, boolean head) {
    var kinds = new ArrayList<>(ticket.possible());
    if (tickets.reviewed().has(ticket)) {
      reviewed(kinds, head);
    }
    kinds.remove(StepKind.CONFIRM); // the requester's
    if (!tickets.mayLapse(ticket)) {
      kinds.remove(StepKind.LAPSE);
    }
    if (tidings.isLeftToTell()) {
      kinds.add(StepKind.TOLD);
    }
    aside(ticket).filter(ticket::allows).forEach(kinds::add);
    if (ticket.isDraftReturned() && kinds.remove(StepKind.DRAFT)) {
      kinds.addFirst(StepKind.DRAFT); // beside what the head said of it
    }
    return kinds;
  }

  /// What says nothing of how it goes on, or that it goes on elsewhere.
  private Stream<StepKind> aside(Ticket ticket) {
    return states().under(ticket.state().code()).isEmpty()
        ? Stream.of(StepKind.TOPIC, StepKind.MERGE)
        : Stream.of(StepKind.STAGE, StepKind.TOPIC, StepKind.MERGE);
  }

  /// The answer goes by its head.
  private static void reviewed(List<StepKind> kinds, boolean head) {
    kinds.replaceAll(kind -> kind == StepKind.COMPLETE ? StepKind.DRAFT : kind);
    kinds.remove(StepKind.ANSWER);
    if (!head) {
      kinds.remove(StepKind.CANNOT);
    }
  }

  private List<Way> ways(List<StepKind> kinds, Ticket ticket) {
    return kinds.stream()
        .map(kind -> new Way(kind.code(), kind.in(language), StepField.of(kind, ticket.state())))
        .toList();
  }
}
