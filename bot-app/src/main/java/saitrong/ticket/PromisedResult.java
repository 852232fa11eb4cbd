package saitrong.ticket;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.promise.Due;
import saitrong.promise.Promise;
import saitrong.shared.Language;

/// By when the citizen hears of a result, and how that is counted. Nothing is said where the policy
/// promises nothing, or once the case has its result; and no day while the office waits for the
/// citizen, for nobody knows it then. A day that is not the one told before says so.
record PromisedResult(Ticket ticket, Content content, Language language) {

  Map<String, String> facts(Instant now) {
    var open = new OpenPromises(ticket, content.timetable());
    var first = Optional.ofNullable(open.asTheyWere().get(Milestone.RESULT));
    var facts = new LinkedHashMap<String, String>();
    first.ifPresent(it -> facts.put(CaseFacts.TERM, term(it)));
    open.result().ifPresent(due -> facts.put(CaseFacts.DUE, day(due, now)));
    return facts;
  }

  private String term(Promise promise) {
    return promise.due() instanceof Due.Waiting
        ? promise.rule().term().in(language) + stopped()
        : counted(promise);
  }

  private String counted(Promise promise) {
    String term = promise.rule().term().in(language);
    String start = ThaiDates.brief(promise.startingDay(), language);
    boolean counts = promise.rule().firstDayCounts();
    return switch (language) {
      case TH -> term + (counts ? " นับตั้งแต่ " : " นับถัดจาก ") + start;
      case EN -> term + (counts ? ", counted from " : ", counted from the day after ") + start;
    };
  }

  private String stopped() {
    return switch (language) {
      case TH -> " หยุดนับระหว่างรอข้อมูลจากท่าน";
      case EN -> ", not counted while we wait for you";
    };
  }

  /// A day that is over is said all the same: who keeps silent about it seems to have forgotten.
  private String day(Instant due, Instant now) {
    var day = ThaiDates.briefMoment(at(due), language);
    return now.isAfter(due) ? day + late() : day + moved(due);
  }

  private String late() {
    return switch (language) {
      case TH -> " (เลยกำหนดแล้ว ยังไม่มีกำหนดใหม่ ขออภัยในความล่าช้า)";
      case EN -> " (this is past and there is no new day yet, we are sorry for the delay)";
    };
  }

  private String moved(Instant due) {
    return putOff().or(() -> redated(due)).orElse("");
  }

  private Optional<String> putOff() {
    return ticket
        .delay()
        .flatMap(move ->
            move.fact() instanceof Fact.Delay(_, var promised)
                ? Optional.of(promised)
                : Optional.empty())
        .map(promised ->
            switch (language) {
              case TH -> " (เลื่อนจาก " + brief(promised) + ")";
              case EN -> " (put off from " + brief(promised) + ")";
            });
  }

  /// Only where the calendar moved it to this very day: nobody is told of a day of long ago.
  private Optional<String> redated(Instant due) {
    return MovedResult.of(ticket, due)
        .map(it ->
            switch (language) {
              case TH -> " (เดิม " + brief(it.from()) + becauseOfDaysOff(it) + ")";
              case EN -> " (before: " + brief(it.from()) + becauseOfDaysOff(it) + ")";
            });
  }

  private String becauseOfDaysOff(MovedResult moved) {
    if (!moved.byDaysOff()) {
      return "";
    }
    return switch (language) {
      case TH -> " มีวันหยุดเพิ่ม";
      case EN -> ", a day off was added";
    };
  }

  private String brief(Instant moment) {
    return ThaiDates.brief(at(moment).toLocalDate(), language);
  }

  private static ZonedDateTime at(Instant moment) {
    return moment.atZone(ThaiDates.ZONE);
  }
}
