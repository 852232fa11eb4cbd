package saitrong.cases;

import java.util.Optional;
import saitrong.news.ToldOnLine;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// What staff read of whether the citizen was told of a step.
record Tellings(ToldOnLine told) {

  private static final String NOT_ASKED =
      "ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked: withdrawn before it was told";

  static Tellings of(Ticket ticket, Transcript transcript) {
    return new Tellings(ToldOnLine.of(ticket, transcript));
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
    return wasWithdrawn(move)
        ? Optional.of(NOT_ASKED)
        : told.of(move).map(fate -> words(fate, move));
  }

  private static String words(Fate fate, Moved move) {
    return switch (fate) {
      case REPLIED -> "แจ้งแล้วพร้อมคำตอบในแชต / told with a reply";
      case PUSHED -> "ส่งทาง LINE แล้ว / sent on LINE";
      case WAITING -> waiting(move.kind().telling());
      case DROPPED ->
          "ไม่ได้แจ้ง มีความคืบหน้าใหม่กว่าหรือพ้นเวลา / not told: overtaken, or too late";
      case BLOCKED -> "ผู้แจ้งบล็อกบัญชีนี้ " + CasesWords.OTHER_WAY;
      case EXPIRED -> "ส่งไม่ทันเวลา " + CasesWords.OTHER_WAY;
      case REFUSED -> "LINE ไม่รับข้อความ " + CasesWords.OTHER_WAY;
      case UNKNOWN, PARKED -> "ไม่ทราบว่าถึงผู้แจ้งหรือไม่ " + CasesWords.OTHER_WAY;
    };
  }

  private static String waiting(Telling telling) {
    return telling == Telling.AT_ONCE
        ? "รอส่ง (เวลากลางคืน โควตา หรือ LINE) / waits: night, quota or LINE"
        : "รอแจ้งพร้อมคำตอบครั้งต่อไป / waits for the next reply";
  }
}
