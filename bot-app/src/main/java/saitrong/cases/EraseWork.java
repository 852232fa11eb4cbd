package saitrong.cases;

import saitrong.ticket.Erasing;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Tickets;

/// Empties a closed case of all that anybody wrote in it.
record EraseWork(Tickets tickets, CaseAccess access) {

  /// @param sure that it is meant
  int erase(ReceiptNumber number, boolean sure) {
    if (access.to(number).isEmpty()) {
      return 1;
    }
    return sure ? erase(number) : officer().refuse(ErasingWords.eraseWanted(number));
  }

  private int erase(ReceiptNumber number) {
    officer().record("case-erase", number.toString());
    return switch (tickets.erase(number, officer().actor())) {
      case Erasing.Erased _ -> {
        officer().tell(ErasingWords.erased(number));
        yield 0;
      }
      case Erasing.StillOpen _ -> officer().refuse(ErasingWords.stillOpen(number));
      case Erasing.NoSuchCase _ -> officer().refuse(AccessWords.noCase(number));
    };
  }

  private Officer officer() {
    return access.officer();
  }
}
