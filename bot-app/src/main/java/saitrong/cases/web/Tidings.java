package saitrong.cases.web;

import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.Words;
import saitrong.news.ToldOnLine;
import saitrong.shared.Language;
import saitrong.ticket.Actor;
import saitrong.ticket.StepKind;
import saitrong.ticket.StepKind.Telling;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.ToTell;
import saitrong.transcript.Fate;
import saitrong.transcript.Transcript;

/// Whether the requester of a case heard of its steps, as far as anybody can know.
///
/// @param told asked once for all that a page shows of the case
record Tidings(Ticket ticket, ToldOnLine told, ToTell toTell) {

  /// Where it is asked.
  record Sources(Transcript transcript, ToTell toTell) {

    Tidings of(Ticket ticket) {
      return new Tidings(ticket, ToldOnLine.of(ticket, transcript), toTell);
    }
  }

  private static final Words REPLIED = new Words("แจ้งแล้วพร้อมคำตอบในแชต", "told with a reply");
  private static final Words PUSHED = new Words("ส่งทาง LINE แล้ว", "sent on LINE");
  private static final Words WAITING =
      new Words("รอส่ง (เวลากลางคืน โควตา หรือ LINE)", "waits: night, quota or LINE");
  private static final Words RIDES =
      new Words("รอแจ้งพร้อมคำตอบครั้งต่อไป", "waits for the next reply");
  private static final Words OVERTAKEN =
      new Words("ไม่ได้แจ้ง เพราะมีความคืบหน้าใหม่กว่า", "not told: overtaken");
  private static final Words OTHERWISE =
      new Words("แจ้งผ่านช่องทางอื่นแล้ว", "told in another way");
  private static final Words EMPTIED =
      new Words("ไม่ได้แจ้ง เรื่องถูกลบก่อน", "not told: emptied before it was");
  private static final Words TO_TELL =
      new Words("ต้องแจ้งผ่านช่องทางอื่น", "to be told in another way");
  private static final Words UNKNOWN =
      new Words(
          "ไม่ทราบว่าถึงผู้แจ้งหรือไม่ ต้องแจ้งผ่านช่องทางอื่น",
          "arrival unknown: to be told in another way");

  /// Empty where nobody is told of it.
  String of(Moved move, Language language) {
    if (move.kind().telling() == Telling.NOT_AT_ALL) {
      return "";
    }
    var fate = told.of(move);
    boolean arrived = fate.filter(Tidings::hasArrived).isPresent();
    if (!arrived && ticket.wasToldOtherwise(move)) {
      return OTHERWISE.in(language);
    }
    if (told.wasEmptiedBefore(move)) {
      return EMPTIED.in(language);
    }
    return fate.map(it -> words(it, move))
        .or(() -> withoutLetter(move))
        .map(it -> it.in(language))
        .orElse("");
  }

  /// Whether something holds that its person must be told at once and, as far as anybody knows, was
  /// not, so that an officer may have told it in another way. What they said themselves, or were
  /// answered by the bot, they know.
  boolean isLeftToTell() {
    return leftToTell().findAny().isPresent();
  }

  /// Whether such a one cannot go out by itself.
  boolean isForAnOfficer() {
    return leftToTell().anyMatch(move -> toTell.why(ticket, move).isPresent());
  }

  private Stream<Moved> leftToTell() {
    if (ticket.isEmptied()) {
      return Stream.empty();
    }
    return ticket.moves().stream()
        .filter(move -> move.kind().telling() == Telling.AT_ONCE && isOurs(move))
        .filter(move -> ticket.holds(move) && !isKnown(move))
        .filter(move -> told.of(move).filter(Tidings::hasArrived).isEmpty());
  }

  private static boolean isOurs(Moved move) {
    return switch (move.by()) {
      case Actor.Staff _ -> true;
      case Actor.Machine _ -> move.kind() == StepKind.LAPSE;
      case Actor.Citizen _ -> false;
    };
  }

  /// Who brought it into their chat saw it there, and who confirmed it has read it.
  private boolean isKnown(Moved move) {
    return ticket.wasToldOtherwise(move)
        || ticket.toldWith(move).stream().anyMatch(it -> it.kind() == StepKind.CONFIRM)
        || ticket.events().stream()
            .anyMatch(it -> it instanceof TicketEvent.Attached && !it.at().isBefore(move.at()));
  }

  private static boolean hasArrived(Fate fate) {
    return fate == Fate.REPLIED || fate == Fate.PUSHED;
  }

  private Optional<Words> withoutLetter(Moved move) {
    return move.kind().telling() == Telling.AT_ONCE && toTell.why(ticket, move).isPresent()
        ? Optional.of(TO_TELL)
        : Optional.empty();
  }

  private static Words words(Fate fate, Moved move) {
    return switch (fate) {
      case REPLIED -> REPLIED;
      case PUSHED -> PUSHED;
      case WAITING -> move.kind().telling() == Telling.AT_ONCE ? WAITING : RIDES;
      case DROPPED -> OVERTAKEN;
      case BLOCKED, EXPIRED, REFUSED -> TO_TELL;
      case UNKNOWN, PARKED -> UNKNOWN;
    };
  }
}
