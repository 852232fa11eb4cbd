package saitrong.ticket;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import saitrong.content.Content;
import saitrong.content.Milestone;
import saitrong.content.ThaiDates;
import saitrong.promise.Due;
import saitrong.promise.Promise;
import saitrong.promise.Promises;
import saitrong.shared.Language;

/// By when the citizen hears of a result, and how that is counted. Nothing is said where the policy
/// promises nothing, or once the case has its result; and no day while the office waits for the
/// citizen, for nobody knows it then.
record PromisedResult(Ticket ticket, Content content, Language language) {

  Map<String, String> facts(Instant now) {
    return promise()
        .map(it ->
            switch (it.due()) {
              case Due.At due ->
                  Map.of(CaseFacts.TERM, counted(it), CaseFacts.DUE, day(due.at(), now));
              case Due.Waiting _ ->
                  Map.of(CaseFacts.TERM, it.rule().term().in(language) + stopped());
            })
        .orElse(Map.of());
  }

  private Optional<Promise> promise() {
    var policy = content.policy();
    if (policy == null || ticket.isClosed()) {
      return Optional.empty();
    }
    var group = ticket.group();
    var promises =
        Promises.of(
            content.officeHours(),
            policy,
            ticket.kind(),
            group == null ? null : group.code(),
            ticket.received().at(),
            ticket.pauses());
    return Optional.ofNullable(promises.each().get(Milestone.RESULT));
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
    var day = ThaiDates.briefMoment(due.atZone(ThaiDates.ZONE), language);
    if (!now.isAfter(due)) {
      return day;
    }
    return switch (language) {
      case TH -> day + " (เลยกำหนดแล้ว ขออภัยในความล่าช้า)";
      case EN -> day + " (this is past, we are sorry for the delay)";
    };
  }
}
