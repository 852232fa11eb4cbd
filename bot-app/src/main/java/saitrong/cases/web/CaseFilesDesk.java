package saitrong.cases.web;

import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saitrong.document.ServedFile;
import saitrong.staff.Account;
import saitrong.ticket.ReceiptNumber;

/// The files of a case, by their numbers in it.
@Controller
class CaseFilesDesk {

  private final DeskCases cases;

  CaseFilesDesk(DeskCases cases) {
    this.cases = cases;
  }

  @GetMapping("/console/cases/{year}/{number}/files/{at}")
  ResponseEntity<Publisher<DataBuffer>> open(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      @PathVariable int at) {
    var receipt = ReceiptNumber.read(number + "/" + year).orElseThrow(CaseFilesDesk::notThere);
    var file = cases.file(account, receipt, at).orElseThrow(CaseFilesDesk::notThere);
    return ServedFile.of(file, "%05d-%d-%d".formatted(number, year, at));
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
