package saitrong.cases;

import saitrong.erasure.EmptyingCases;
import saitrong.ticket.Erasing;
import saitrong.ticket.ReceiptNumber;

/// Empties a closed case of all that anybody wrote in it.
record EraseWork(EmptyingCases emptying, CaseAccess access) {

  /// @param sure that it is meant
  int erase(ReceiptNumber number, boolean sure) {
    if (access.to(number).isEmpty()) {
      return 1;
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
