package saitrong.cases;

import java.util.Optional;
import java.util.function.Function;
import saitrong.news.ToldOnLine;
import saitrong.shared.Language;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.ToTell;
import saitrong.ticket.ToTell.Why;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What staff read of whether the citizen was told of a step.
///
/// @param why an officer has to tell a step
record Tellings(ToldOnLine told, Function<Moved, Optional<Why>> why) {

  private static final String NOT_ASKED =
      "ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked: withdrawn before it was told";

  private static final String EMPTIED =
      "ไม่ได้แจ้ง เรื่องถูกลบก่อน / not told: emptied before it was";

  private static final String TOLD_OTHERWISE = "แจ้งผ่านช่องทางอื่นแล้ว / told in another way";

  private static final String SEEN_WHEN_ATTACHED =
      "ผู้แจ้งเห็นเมื่อเชื่อมเรื่องกับบัญชี LINE / seen when the case came into their chat";

  static Tellings of(Ticket ticket, Transcript transcript, ToTell toTell) {
    return new Tellings(ToldOnLine.of(ticket, transcript), step -> toTell.why(ticket, step));
  }

  /// Why an officer has to tell it, and that it is so.
  static String otherWay(Why why) {
    return why.in(Language.TH) + " / " + why.in(Language.EN) + ", " + TellingWords.OTHER_WAY;
  }

  /// A question that no letter asked, and that is not open any more.
  private boolean wasWithdrawn(Moved move) {
    return move.kind() == StepKind.ASK
        && told.ticket().citizen() != null
        && !told.ticket().holds(move)
        && told.of(move).orElse(Fate.DROPPED) == Fate.DROPPED;
  }

  /// What staff should know of it.
  Optional<String> of(Moved move) {
    if (wasWithdrawn(move)) {
      return Optional.of(NOT_ASKED);
    }
    var fate = told.of(move);
    boolean hasArrived = fate.filter(Tellings::isSent).isPresent();
    if (!hasArrived && wasToldOtherwise(move)) {
      return Optional.of(TOLD_OTHERWISE);
    }
    if (told.wasEmptiedBefore(move)) {
      return Optional.of(EMPTIED);
    }
    return fate.map(it -> words(it, move)).or(() -> withoutLine(move));
  }

  private boolean wasToldOtherwise(Moved move) {
    return move.kind().telling() == Telling.AT_ONCE && told.ticket().wasToldOtherwise(move);
  }

  private static boolean isSent(Fate fate) {
    return fate == Fate.REPLIED || fate == Fate.PUSHED;
  }

  /// No letter tells of what came before the case had a chat.
  private Optional<String> withoutLine(Moved move) {
    if (move.kind().telling() != Telling.AT_ONCE) {
      return Optional.empty();
    }
    return told.ticket().events().stream()
        .filter(TicketEvent.Attached.class::isInstance)
        .filter(attached -> !attached.at().isBefore(move.at()))
        .findFirst()
        .map(_ -> SEEN_WHEN_ATTACHED)
        .or(() -> why.apply(move).map(Tellings::otherWay));
  }

  private String words(Fate fate, Moved move) {
    return switch (fate) {
      case REPLIED -> "แจ้งแล้วพร้อมคำตอบในแชต / told with a reply";
      case PUSHED -> "ส่งทาง LINE แล้ว / sent on LINE";
      case WAITING ->
          why.apply(move).map(Tellings::otherWay).orElseGet(() -> waiting(move.kind().telling()));
      case DROPPED ->
          "ไม่ได้แจ้ง มีความคืบหน้าใหม่กว่าหรือพ้นเวลา / not told: overtaken, or too late";
      case BLOCKED -> "ผู้แจ้งบล็อกบัญชีนี้ " + TellingWords.OTHER_WAY;
      case EXPIRED -> "ส่งไม่ทันเวลา " + TellingWords.OTHER_WAY;
      case REFUSED -> "LINE ไม่รับข้อความ " + TellingWords.OTHER_WAY;
      case UNKNOWN, PARKED -> "ไม่ทราบว่าถึงผู้แจ้งหรือไม่ " + TellingWords.OTHER_WAY;
    };
  }

  private static String waiting(Telling telling) {
    return telling == Telling.AT_ONCE
        ? "รอส่ง (เวลากลางคืน โควตา หรือ LINE) / waits: night, quota or LINE"
        : "รอแจ้งพร้อมคำตอบครั้งต่อไป / waits for the next reply";
  }
}
