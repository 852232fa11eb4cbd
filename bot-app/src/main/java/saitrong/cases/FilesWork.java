package saitrong.cases;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import saitrong.attachment.KeptFile;
import saitrong.cases.CaseFiles.Sent;
import saitrong.document.FileWords;
import saitrong.shared.Language;
import saitrong.shared.PrivateFile;
import saitrong.ticket.Papers;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// Copies what came with a case into a folder, for whoever has no desk at hand. Nothing that is
/// there already is written over.
record FilesWork(Tickets tickets, CaseFiles files, CaseAccess access) {

  /// @return the exit code
  int copy(ReceiptNumber number, Path folder) {
    return access.to(number).map(ticket -> copy(ticket, folder)).orElse(1);
  }

  private int copy(Ticket ticket, Path folder) {
    var papers = tickets.papers(ticket);
    var all = files.of(papers);
    if (all.isEmpty()) {
      access.officer().tell(FilesWords.NONE);
      return 0;
    }
    try {
      Files.createDirectories(folder);
      boolean whole = true;
      for (var sent : all) {
        whole &= copy(ticket, papers, sent, folder);
      }
      return whole ? 0 : 1;
    } catch (IOException failure) {
      access.officer().refuse(FilesWords.notWritten(folder, failure));
      return 1;
    }
  }

  private boolean copy(Ticket ticket, Papers papers, Sent sent, Path folder) throws IOException {
    var file = files.open(papers, sent.number());
    if (file.isEmpty()) {
      var why = FileWords.of(sent.shape(), Language.TH);
      access.officer().tell("  %d  %s".formatted(sent.number(), why));
      return true; // nobody can have it, and that is said
    }
    access.officer().record("case-file-read", ticket.number() + " " + sent.number());
    return copy(file.get(), folder.resolve(name(ticket, sent, file.get())));
  }

  private boolean copy(KeptFile file, Path into) throws IOException {
    try (var bytes = file.bytes()) {
      PrivateFile.create(into);
      try (var written = Files.newOutputStream(into)) {
        bytes.transferTo(written);
      }
      access.officer().tell("  " + into);
      return true;
    } catch (FileAlreadyExistsException there) {
      access.officer().refuse(FilesWords.isThere(into));
      return false;
    }
  }

  /// By the case's number: what the citizen calls it may name somebody, or a place to write to.
  private static String name(Ticket ticket, Sent sent, KeptFile file) {
    return ticket.number().toString().replace('/', '-') + "-" + sent.number() + file.ending();
  }
}
