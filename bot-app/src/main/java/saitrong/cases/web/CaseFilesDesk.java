package saitrong.cases.web;

import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import saitrong.attachment.FileType;
import saitrong.attachment.KeptFile;
import saitrong.document.FileBytes;
import saitrong.staff.Account;
import saitrong.ticket.ReceiptNumber;

/// The files of a case. A picture is shown, for a browser does no harm with it; everything else is
/// a download and never a page.
@Controller
class CaseFilesDesk {

  private static final Set<FileType> PICTURES =
      Set.of(FileType.JPEG, FileType.PNG, FileType.GIF, FileType.WEBP);

  private final DeskCases cases;

  CaseFilesDesk(DeskCases cases) {
    this.cases = cases;
  }

  static boolean isShown(FileType type) {
    return PICTURES.contains(type);
  }

  @GetMapping("/console/cases/{year}/{number}/files/{at}")
  ResponseEntity<Publisher<DataBuffer>> open(
      @AuthenticationPrincipal Account account,
      @PathVariable int year,
      @PathVariable int number,
      @PathVariable int at) {
    var receipt = ReceiptNumber.read(number + "/" + year).orElseThrow(CaseFilesDesk::notThere);
    var file = cases.file(account, receipt, at).orElseThrow(CaseFilesDesk::notThere);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type().contentType()))
        .contentLength(file.size())
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("Content-Disposition", disposition(receipt, at, file))
        .body(FileBytes.of(file));
  }

  /// By the case's number: what the citizen calls it may name somebody, and may be made up to harm.
  private static String disposition(ReceiptNumber number, int at, KeptFile file) {
    var way = isShown(file.type()) ? "inline" : "attachment";
    return "%s; filename=\"%s-%d%s\""
        .formatted(way, number.toString().replace('/', '-'), at, file.ending());
  }

  private static ResponseStatusException notThere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
