package saitrong.cases.web;

import java.time.Instant;
import java.util.Optional;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.content.Words;
import saitrong.shared.InQuotes;
import saitrong.shared.Language;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.Confirmation;
import saitrong.ticket.CountedAnew;
import saitrong.ticket.DueCase;
import saitrong.ticket.Fact;
import saitrong.ticket.Holder;
import saitrong.ticket.HopDay;
import saitrong.ticket.Remark;
import saitrong.ticket.Stay;

/// What the pages say of a case where a template would have to choose the words: days, facts and
/// what the clock did.
record CaseDeskWords(Language language) {

  private static final Words LATE = new Words("เลยกำหนดแล้ว", "overdue");
  private static final Words UNTOLD = new Words("ยังไม่ได้แจ้งวันใหม่", "no new day told");

  String due(DueCase due) {
    return switch (due) {
      case DueCase.Promised it ->
          of(it.milestone())
              + " "
              + moment(it.due())
              + (it.late() ? " · " + say(LATE) : "")
              + (it.untold() ? " · " + say(UNTOLD) : "");
      case DueCase.ToFollowUp(_, var day) -> of(day);
      case DueCase.TermOver(_, var since) ->
          say("รอข้อมูลจากผู้แจ้ง ยุติได้ตั้งแต่ ", "Waits for the requester; to be closed from ")
              + moment(since);
    };
  }

  private String of(HopDay it) {
    var day = ThaiDates.brief(it.day(), language);
    var who = Stay.name(it.with());
    return switch (it.why()) {
      case FOLLOW_UP -> say("วันติดตามผล ", "To be followed up ") + day + " · " + who;
      case DONE_BY -> say("ควรเสร็จ ", "To be done by ") + day + " · " + who;
    };
  }

  String of(Milestone milestone) {
    return switch (milestone) {
      case TAKEN -> say("รับเรื่องภายใน", "To be taken up by");
      case FIRST_ACTION -> say("เริ่มดำเนินการภายใน", "First action by");
      case RESULT -> say("แจ้งผลภายใน", "Result by");
    };
  }

  String of(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Warned it ->
          say("เตือน ใกล้ครบกำหนด: ", "Warned: ") + of(it.milestone()) + " " + moment(it.due());
      case ClockEvent.Escalated it ->
          say("เลยกำหนด: ", "Overdue: ")
              + of(it.milestone())
              + " "
              + moment(it.due())
              + superior(it.to());
      case ClockEvent.Redated it ->
          say("กำหนดเปลี่ยน: ", "Counted anew: ")
              + of(it.milestone())
              + " "
              + moment(it.from())
              + " > "
              + moment(it.to());
      case ClockEvent.Reminded it -> of(it.day());
    };
  }

  private String superior(Holder to) {
    return to instanceof Holder.Acting head
        ? say(" · ถึงหัวหน้า ", " · for the head: ") + Stay.name(head)
        : "";
  }

  /// Empty where it says all by itself.
  String of(Fact fact) {
    return switch (fact) {
      case Fact.None _ -> "";
      case Fact.Until(var day) -> say("ภายใน ", "until ") + ThaiDates.brief(day, language);
      case Fact.Delay(var until, var promised) ->
          say("แจ้งผลภายใน ", "result by ")
              + ThaiDates.brief(until, language)
              + say(" (เดิม ", " (before: ")
              + moment(promised)
              + ")";
      case Fact.Hop hop -> hop(hop);
      case Fact.Given(var from, var to) -> Stay.name(from) + " > " + to(to);
      case Fact.GivenBack() ->
          say("คืนเรื่องโดยไม่ได้ดำเนินการ", "given back, nothing was done with it");
      case Fact.ReferredTo(var agency) -> say("ถึง ", "to ") + agency.name();
      case Fact.MergedInto(var number) -> say("กับเรื่อง ", "into ") + number;
      case Fact.Stage(var id) -> id;
      case Fact.About(var topic) -> topic.in(language);
      case Fact.Enclosed _ -> say("พร้อมไฟล์ถึงผู้แจ้ง", "with a file for the requester");
      case Fact.Because(var reason) -> reason.in(language);
    };
  }

  /// With whose matter it was, where they stand in for somebody.
  String to(Holder.Acting who) {
    return Stay.name(who)
        + who.insteadOf().stream().findFirst().map(away -> say(" แทน ", " for ") + away).orElse("");
  }

  /// That a new result is promised.
  String of(CountedAnew anew) {
    return say("นับกำหนดใหม่ตั้งแต่เปิดใหม่: แจ้งผลภายใน ", "counted anew from here: result by ")
        + moment(anew.due())
        + anew.putOffTo()
            .map(day ->
                say(
                        " (วันที่เลื่อนไว้ %s เป็นของผลครั้งก่อน)",
                        " (%s was named for the first result)")
                    .formatted(ThaiDates.brief(day, language)))
            .orElse("");
  }

  private String hop(Fact.Hop hop) {
    var followUp = hop.followUp();
    return "%s > %s (%s) %s%s"
        .formatted(
            Stay.name(hop.from()),
            to(hop.to()),
            hop.way().in(language),
            say("ภายใน ", "by ") + ThaiDates.brief(hop.until(), language),
            followUp == null
                ? ""
                : say(" ติดตามผล ", ", follow-up ") + ThaiDates.brief(followUp, language));
  }

  String notListed(String name, Optional<String> nearest) {
    return unknown(name, nearest)
        + say(
            " หากเป็นหน่วยงานที่ไม่มีบัญชีและตั้งใจส่งต่อตามชื่อนี้"
                + " เลือกวิธีส่งเป็นหนังสือหรือโทรศัพท์ ใส่วันติดตามผล ทำเครื่องหมายยืนยัน"
                + " แล้วส่งอีกครั้ง",
            " If it is a unit without an account that you mean, choose a letter or a call, name the"
                + " day to follow it up, tick the box and send it again.");
  }

  /// On the page of several cases, which has neither that box nor a way of sending to choose.
  String notListedForSeveral(String name, Optional<String> nearest) {
    return unknown(name, nearest)
        + say(
            " หากตั้งใจส่งต่อตามชื่อนี้ เปิดเรื่องนี้ แล้วส่งต่อจากหน้าเรื่อง",
            " If that is whom you mean, open the case and forward it from its page.");
  }

  private String unknown(String name, Optional<String> nearest) {
    return say("ไม่มี %s ในทะเบียนผู้รับผิดชอบ", "%s is not in the directory.")
            .formatted(InQuotes.of(name))
        + nearest
            .map(it -> say(" หมายถึง \"%s\" หรือไม่", " Do you mean \"%s\"?").formatted(it))
            .orElse("");
  }

  String noAccount(String name) {
    return unseen(name)
        + say(
            " เลือกวิธีส่งเป็นหนังสือหรือโทรศัพท์ และใส่วันติดตามผล",
            " Choose a letter or a call, and name the day to follow it up.");
  }

  /// Likewise.
  String noAccountForSeveral(String name) {
    return unseen(name)
        + say(
            " เปิดเรื่องนี้ แล้วส่งต่อเป็นหนังสือหรือโทรศัพท์จากหน้าเรื่อง",
            " Open the case and forward it from its page, by letter or by a call.");
  }

  private String unseen(String name) {
    return say(
            "%s ไม่มีบัญชีในระบบนี้ จึงไม่เห็นเรื่องเอง",
            "%s has no account here and would not see it.")
        .formatted(InQuotes.of(name));
  }

  String behind(Instant promised) {
    return say(
            "วันที่ให้เสร็จช้ากว่าวันแจ้งผลที่แจ้งผู้แจ้งไว้ (%s) เลือกวันที่เร็วกว่า"
                + " หรือทำเครื่องหมายยืนยัน แล้วส่งอีกครั้ง และเลื่อนกำหนดเพื่อแจ้งวันใหม่",
            "This day is behind the one that the requester was promised (%s). Choose an earlier"
                + " one, or tick the box and send it again, and put the result off so that they"
                + " hear of a new day.")
        .formatted(moment(promised));
  }

  /// Of one that went all the same.
  String isBehind(Instant promised) {
    return say(
            "วันที่ให้เสร็จช้ากว่าวันแจ้งผลที่แจ้งผู้แจ้งไว้ (%s) โปรดเลื่อนกำหนดเพื่อแจ้งวันใหม่",
            "Its day is behind the one that the requester was promised (%s). Please put the result"
                + " off, so that they hear of a new day.")
        .formatted(moment(promised));
  }

  String label(Remark remark) {
    return switch (remark) {
      case WORDS -> "";
      case INSTEAD -> say("สิ่งที่ทำได้แทน: ", "Instead: ");
      case REFERENCE -> say("เลขที่อ้างอิง: ", "Reference: ");
      case CONTACT -> say("ติดต่อ: ", "Contact: ");
    };
  }

  String of(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.NotAsked() -> "";
      case Confirmation.Awaited _ -> say("รอยืนยัน", "awaited");
      case Confirmation.Understood _ -> say("เข้าใจแล้ว", "understood");
      case Confirmation.Silent() -> say("ไม่ได้ยืนยัน", "not confirmed");
    };
  }

  String moment(Instant at) {
    return ThaiDates.briefMoment(at.atZone(ThaiDates.ZONE), language);
  }

  String say(String thai, String english) {
    return say(new Words(thai, english));
  }

  private String say(Words words) {
    return words.in(language);
  }
}
