package saitrong.promise;

import java.time.Instant;
import java.time.LocalDate;
import saitrong.content.PolicyVersion;
import saitrong.content.Rule;
import saitrong.content.Term;
import saitrong.content.ThaiDates;
import saitrong.promise.Day.Why;
import saitrong.shared.Language;
import saitrong.shared.ThaiMonths;

/// The sentences of an explanation.
record ExplanationWords(Language language) {

  String version(PolicyVersion version) {
    var confirmation = version.confirmation();
    String by =
        confirmation == null
            ? say("ยังไม่มีผู้ยืนยัน", "not confirmed by anybody yet")
            : say("ยืนยันโดย %s เมื่อวัน%s", "confirmed by %s, %s")
                .formatted(confirmation.by(), ThaiDates.full(confirmation.on(), language));
    return say(
            "มาตรฐานเวลาให้บริการ รุ่น %d ใช้ตั้งแต่วัน%s (%s)",
            "Promised times, version %d, since %s (%s)")
        .formatted(version.number(), ThaiDates.full(version.validFrom(), language), by);
  }

  String rule(Rule rule) {
    String term = rule.term().in(language);
    String ground = rule.ground().in(language);
    return say("ระยะเวลา %s %s: %s", "Time allowed: %s, %s: %s")
        .formatted(term, counted(rule), ground);
  }

  private String counted(Rule rule) {
    if (rule.term().unit() == Term.Unit.LESS_THAN_A_WORKING_DAY) {
      return say(
          "นับตั้งแต่เวลาที่ได้รับ ถึงเวลาเดียวกันของวันทำการถัดไป",
          "from the time of receipt to the same time of the next working day");
    }
    return rule.firstDayCounts()
        ? say("นับวันตั้งต้นเป็นวันที่ 1", "the starting day is day 1")
        : say("ไม่นับวันตั้งต้น", "the starting day does not count");
  }

  String received(Promise promise) {
    String moment = moment(promise.received());
    boolean sameDay = WorkingTime.dayOf(promise.received()).equals(promise.startingDay());
    if (promise.withinHours()) {
      return say(
              "ได้รับเมื่อ %s ในเวลาทำการ จึงตั้งต้นวันเดียวกัน",
              "Received on %s, within office hours, so it starts on that day")
          .formatted(moment);
    }
    return sameDay
        ? say(
                "ได้รับเมื่อ %s นอกเวลาทำการ จึงตั้งต้นเมื่อเปิดทำการวันเดียวกัน",
                "Received on %s, outside office hours, so it starts when the office opens that day")
            .formatted(moment)
        : say(
                "ได้รับเมื่อ %s นอกเวลาทำการ จึงตั้งต้น%s",
                "Received on %s, outside office hours, so it starts on %s")
            .formatted(moment, day(promise.startingDay()));
  }

  String start(Day.Start start) {
    return say("%s วันตั้งต้น เริ่มนับวันถัดไป", "%s: starting day, counting begins the day after")
        .formatted(day(start.date()));
  }

  String begun(Day.Begun begun) {
    String time = ThaiDates.time(begun.at(), language);
    return begun.anew()
        ? say(
                "%s เริ่มนับใหม่เวลา %s เมื่อได้รับข้อมูลจากผู้แจ้ง",
                "%s: counted anew from %s, when the information was here")
            .formatted(day(begun.date()), time)
        : say("%s เริ่มนับเวลา %s", "%s: counted from %s").formatted(day(begun.date()), time);
  }

  String counted(Day.Counted counted) {
    return say("นับวันที่ %d: %s", "Day %d: %s").formatted(counted.number(), day(counted.date()));
  }

  String counted(Day.Counted first, Day.Counted last) {
    return say("นับวันที่ %d–%d: %s ถึง%s", "Days %d–%d: %s to %s")
        .formatted(first.number(), last.number(), day(first.date()), day(last.date()));
  }

  String closed(Day.Closed closed) {
    return say("%s ไม่นับ %s", "%s: not counted, %s")
        .formatted(day(closed.date()), why(closed.why()));
  }

  String putOff(Day.PutOff putOff) {
    return say(
            "%s ควรเป็นวันสุดท้าย แต่เป็น%s จึงเลื่อนไปวันทำการถัดไป"
                + " (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/8)",
            "%s: would be the last day, but is %s, so the next working day is"
                + " (Civil and Commercial Code, section 193/8)")
        .formatted(day(putOff.date()), why(putOff.why()));
  }

  String waited(Day.Waited waited) {
    return say("%s หยุดนับ รอข้อมูลจากผู้แจ้ง", "%s: not counted, waiting for the requester")
        .formatted(day(waited.date()));
  }

  String due(Term term, Due.At due) {
    boolean isLess = term.unit() == Term.Unit.LESS_THAN_A_WORKING_DAY;
    return say("ครบกำหนด %s %s", isLess ? "Due in %s: %s" : "Due after %s: %s")
        .formatted(term.in(language), moment(due.at()));
  }

  String named(LocalDate day) {
    return say(
            "เจ้าหน้าที่เลือกวันแจ้งผลเอง ไม่ได้นับจากระยะเวลา: %s",
            "An officer chose the day of the result; it comes of no count: %s")
        .formatted(day(day));
  }

  String moved(Due.At due) {
    return say("จึงแจ้งผลภายใน %s", "So the result is due on %s").formatted(moment(due.at()));
  }

  String withoutHolidays(int year) {
    return say(
            "ยังไม่มีวันหยุดของปี พ.ศ. %d จึงเว้นเฉพาะวันหยุดประจำสัปดาห์"
                + " กำหนดอาจเลื่อนเมื่อมีประกาศ",
            "The holidays of %d are not known yet: only the days off of the week are left out, and"
                + " the day may move")
        .formatted(language == Language.TH ? year + ThaiMonths.ERA : year);
  }

  String waiting(Term term, Due.Waiting waiting) {
    if (term.unit() == Term.Unit.LESS_THAN_A_WORKING_DAY) {
      return say(
              "หยุดนับตั้งแต่ %s รอข้อมูลจากผู้แจ้ง เริ่มนับใหม่เมื่อได้รับข้อมูล",
              "Not counted since %s, waiting for the requester; counted anew when the information"
                  + " is here")
          .formatted(moment(waiting.since()));
    }
    return say(
            "หยุดนับตั้งแต่ %s รอข้อมูลจากผู้แจ้ง เหลืออีก %s นับต่อเมื่อได้รับข้อมูล",
            "Not counted since %s, waiting for the requester; %s left, counted on when the"
                + " information is here")
        .formatted(moment(waiting.since()), term.unit().times(waiting.daysLeft(), language));
  }

  private String why(Why why) {
    return switch (why) {
      case Why.OfTheWeek() -> say("วันหยุดประจำสัปดาห์", "a day off of the week");
      case Why.PublicHoliday(String name, boolean confirmed) ->
          say("วันหยุด: %s", "a holiday: %s").formatted(name)
              + (confirmed ? "" : say(" (รอประกาศยืนยัน)", " (to be confirmed)"));
      case Why.OwnDayOff(String name) ->
          say("วันหยุดของหน่วยงาน: %s", "the agency is closed: %s").formatted(name);
    };
  }

  private String day(LocalDate date) {
    return say("วัน", "") + ThaiDates.full(date, language);
  }

  private String moment(Instant moment) {
    return ThaiDates.moment(moment.atZone(ThaiDates.ZONE), language);
  }

  private String say(String thai, String english) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }
}
