package saitrong.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import saitrong.outbox.LetterKey;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// Whether the citizen was told of a step, as far as anybody can know. Of steps that came close
/// together the last one stands for all, but for a question: no later card asks it.
///
/// @param withdrawn questions that no letter of their own asked and that are not open any more
record Tellings(Map<String, Fate> fates, Set<String> withdrawn) {

  private static final String NOT_ASKED =
      "ไม่ได้ถาม ถอนคำถามก่อนแจ้ง / not asked: withdrawn before it was told";

  static Tellings of(Ticket ticket, Transcript transcript) {
    var keys = new HashMap<String, String>();
    ticket.moves().forEach(move -> keys.put(letter(move), move.id()));
    var fates = new HashMap<String, Fate>();
    transcript.fates(keys.keySet()).forEach((letter, fate) -> fates.put(keys.get(letter), fate));
    return new Tellings(fates, withdrawn(ticket, fates));
  }

  private static Set<String> withdrawn(Ticket ticket, Map<String, Fate> fates) {
    var moves = ticket.moves();
    return ticket.citizen() == null
        ? Set.of()
        : moves.stream()
            .filter(move -> move.kind() == StepKind.ASK && !move.equals(moves.getLast()))
            .filter(move -> fates.getOrDefault(move.id(), Fate.DROPPED) == Fate.DROPPED)
            .map(Moved::id)
            .collect(Collectors.toSet());
  }

  private static String letter(Moved move) {
    return LetterKey.of(move.news(), move.at()).toString();
  }

  /// What staff should know of it.
  Optional<String> of(Moved move) {
    if (withdrawn.contains(move.id())) {
      return Optional.of(NOT_ASKED);
    }
    return Optional.ofNullable(fates.get(move.id())).map(fate -> words(fate, move));
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
