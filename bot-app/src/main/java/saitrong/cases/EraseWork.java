package saitrong.cases;

import saitrong.erasure.EmptyingCases;
import saitrong.ticket.Erasing;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Tickets;

/// Empties a closed case of all that anybody wrote in it.
record EraseWork(Tickets tickets, EmptyingCases emptying, CaseAccess access) {

  /// @param sure that it is meant
  int erase(ReceiptNumber number, boolean sure) {
    return access
        .to(number)
        .map(ticket -> erase(number, tickets.untoldResult(ticket).isPresent(), sure))
        .orElse(1);
  }

  /// @param untold nobody can tell its result any more, once it is emptied
  private int erase(ReceiptNumber number, boolean untold, boolean sure) {
    if (untold) {
      officer().tell(ErasingWords.untold(number));
    }
    return sure ? erase(number) : officer().refuse(ErasingWords.eraseWanted(number));
  }

  private int erase(ReceiptNumber number) {
    officer().record("case-erase", number.toString());
    var by = new saitrong.erasure.Officer(officer().by(), officer().account());
    return switch (emptying.erase(number, by)) {
      case Erasing.Erased _ -> {
        officer().tell(ErasingWords.erased(number));
        yield 0;
      }
      case Erasing.StillOpen _ -> officer().refuse(ErasingWords.stillOpen(number));
      case Erasing.Held(_, var hold) -> officer().refuse(ErasingWords.held(number, hold));
      case Erasing.NoSuchCase _ -> officer().refuse(AccessWords.noCase(number));
    };
  }

  private Officer officer() {
    return access.officer();
  }
}
