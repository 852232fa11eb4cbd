package saitrong.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import saitrong.content.CaseStates;
import saitrong.content.ThaiDates;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.ticket.Confirmation;
import saitrong.ticket.Fact;
import saitrong.ticket.Need;
import saitrong.ticket.Objection;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Remark;
import saitrong.ticket.StateNames;
import saitrong.ticket.Stay;
import saitrong.ticket.StepKind;
import saitrong.ticket.Ticket;

/// What the command says of steps. Thai first.
final class StepWords {

  private static final String NO_STAGES =
      "หน่วยงานยังไม่มีสถานะย่อย เพิ่มใน profile.yaml หัวข้อ case-states / none yet: add them to"
          + " profile.yaml under case-states";

  static final String INTO_ANOTHER = "กับเรื่องอื่น / into another case";

  private static final String WORDS = "\"WORDS\"";

  private StepWords() {}

  static String both(StepKind kind) {
    return kind.in(Language.TH) + " / " + kind.in(Language.EN);
  }

  static String codes(List<StepKind> kinds) {
    return kinds.isEmpty()
        ? "-"
        : kinds.stream()
            .map(kind -> kind.code() + " (" + kind.in(Language.TH) + ")")
            .collect(Collectors.joining(", "));
  }

  static String thaiCommands() {
    return Arrays.stream(StepKind.values())
        .map(kind -> kind.in(Language.TH))
        .collect(Collectors.joining(", "));
  }

  static String noWords(StepKind kind) {
    return "%s ไม่รับข้อความต่อท้าย / %s takes no words."
        .formatted(kind.in(Language.TH), kind.code());
  }

  static String taken(Ticket ticket, StepKind kind, StateNames names) {
    return "เรื่อง %s: %s > %s / Case %s: %s > %s"
        .formatted(
            ticket.number(),
            kind.in(Language.TH),
            names.of(ticket, Language.TH),
            ticket.number(),
            kind.in(Language.EN),
            names.of(ticket, Language.EN));
  }

  static String refused(ReceiptNumber number, StepKind kind, Objection objection) {
    var said =
        "เรื่อง %s: %s%nCase %s: %s"
            .formatted(number, objection.in(Language.TH), number, objection.in(Language.EN));
    return switch (objection) {
      case Objection.Missing(var needs) -> said + options(needs);
      case Objection.NotFromHere(_, var possible) -> said + "%n  ".formatted() + codes(possible);
      case Objection.TooLong _,
          Objection.NotInFull _,
          Objection.Past _,
          Objection.NotYet _,
          Objection.LongAgo _,
          Objection.HadItAlready _,
          Objection.HasItNow _,
          Objection.TooEarly _,
          Objection.NotAsked _,
          Objection.TooSoon _,
          Objection.InformationCame _,
          Objection.NotUnder _,
          Objection.NotMergeable _,
          Objection.TooLate _,
          Objection.ConfirmedBefore _,
          Objection.NothingPromised _,
          Objection.NotLater _,
          Objection.OfficeClosed _,
          Objection.TooFar _,
          Objection.ChangedMeanwhile _,
          Objection.UsedForAnother _,
          Objection.Emptied _,
          Objection.NotYoursToAnswer _,
          Objection.NotReviewed _,
          Objection.HeadsTopic _,
          Objection.NoDraft _,
          Objection.Full _ ->
          said;
    };
  }

  static String refused(Objection objection) {
    var said = objection.in(Language.TH) + "%n".formatted() + objection.in(Language.EN);
    if (objection instanceof Objection.LongAgo) {
      return said + "%n  ".formatted() + Flag.LONG_AGO.typed();
    }
    return objection instanceof Objection.Missing(var needs) ? said + options(needs) : said;
  }

  private static String options(List<Need> needs) {
    return needs.stream()
        .map(need -> "%n  %-12s %s".formatted(typed(need), need.in(Language.TH)))
        .collect(Collectors.joining());
  }

  private static String typed(Need need) {
    return switch (need) {
      case MATTER, ANSWER, WANTED, DONE, WHY, DELAYED_FOR, RETURNED_FOR -> WORDS;
      case CHANNEL -> Option.CHANNEL.typed();
      case TIME -> Option.RECEIVED.typed();
      case NAME -> Option.NAME.typed();
      case CALL_BACK -> Option.CONTACT.typed();
      case ORGANISATION -> Option.ORGANISATION.typed();
      case PROVINCE -> Option.PROVINCE.typed();
      case SYSTEM -> Option.SYSTEM.typed();
      case GROUP -> Option.GROUP.typed();
      case TOPIC -> Option.TOPIC.typed();
      case LETTER_NUMBER -> Option.LETTER_NO.typed();
      case LETTER_DATE -> Option.LETTER_DATE.typed();
      case REASON -> Option.REASON.typed();
      case INSTEAD -> Option.INSTEAD.typed();
      case NOTE, CANCELLED_FOR, REOPENED_FOR -> WORDS;
      case TO -> Option.TO.typed();
      case UNTIL -> Option.UNTIL.typed();
      case FOLLOW_UP -> Option.FOLLOW_UP.typed();
      case AGENCY -> Option.AGENCY.typed();
      case REFERENCE -> Option.REFERENCE.typed();
      case CONTACT -> Option.CONTACT.typed();
      case STAGE -> Option.TO.typed();
      case HOW -> Option.HOW.typed();
      case INTO -> Option.INTO.typed();
    };
  }

  /// What can be typed behind `stage`.
  static String stages(List<CaseStates.Own> own) {
    return own.isEmpty()
        ? NO_STAGES
        : own.stream()
            .map(it ->
                "%s (%s / %s)"
                    .formatted(it.id(), it.name().in(Language.TH), it.name().in(Language.EN)))
            .collect(Collectors.joining(", "));
  }

  static String noStage(String id, List<CaseStates.Own> own) {
    return "ไม่มีสถานะย่อย %s / There is no state %s of your own.%n  %s"
        .formatted(InQuotes.of(id), InQuotes.of(id), stages(own));
  }

  static String confirmation(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.NotAsked _ -> "-";
      case Confirmation.Awaited(var last) ->
          "รอผู้แจ้งยืนยันถึง %s / waited for until then".formatted(day(last));
      case Confirmation.Understood(var at) -> "เข้าใจแล้ว %s / confirmed".formatted(moment(at));
      case Confirmation.Silent _ -> "ไม่ได้ยืนยัน / not confirmed";
    };
  }

  static Optional<String> fact(Fact fact) {
    return switch (fact) {
      case Fact.None _ -> Optional.empty();
      case Fact.Until(var day) -> Optional.of("ภายใน / until: " + day(day));
      case Fact.Delay(var until, var promised) ->
          Optional.of(
              "แจ้งผลภายใน / result by: %s (กำหนดเดิม / promised: %s)"
                  .formatted(day(until), moment(promised)));
      case Fact.Hop hop -> Optional.of(hop(hop));
      case Fact.Given(var from, var to) ->
          Optional.of("%s > %s".formatted(Stay.name(from), Stay.name(to)));
      case Fact.GivenBack() ->
          Optional.of("คืนเรื่องโดยไม่ได้ดำเนินการ / given back, nothing was done with it");
      case Fact.ReferredTo(var agency) -> Optional.of("ถึง / to: " + agency.name());
      case Fact.MergedInto(var number) -> Optional.of("กับเรื่อง / into: " + number);
      case Fact.Stage(var id) -> Optional.of(id);
      case Fact.About(var topic) ->
          Optional.of(topic.in(Language.TH) + " / " + topic.in(Language.EN));
      case Fact.Enclosed _ -> Optional.of("พร้อมไฟล์ถึงผู้แจ้ง / with a file for the citizen");
      case Fact.Because(var reason) ->
          Optional.of(reason.in(Language.TH) + " / " + reason.in(Language.EN));
    };
  }

  private static String hop(Fact.Hop hop) {
    String way =
        "%s > %s (%s) ภายใน %s"
            .formatted(
                Stay.name(hop.from()),
                Stay.name(hop.to()),
                hop.way().in(Language.TH),
                day(hop.until()));
    return hop.followUp() == null ? way : way + " ติดตามผล " + day(hop.followUp());
  }

  static String label(Remark remark) {
    return switch (remark) {
      case WORDS -> "";
      case INSTEAD -> "สิ่งที่ทำได้แทน / instead: ";
      case REFERENCE -> "เลขที่อ้างอิง / reference: ";
      case CONTACT -> "ติดต่อ / contact: ";
    };
  }

  private static String day(LocalDate day) {
    return ThaiDates.brief(day, Language.TH);
  }

  private static String moment(Instant at) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), Language.TH);
  }
}
