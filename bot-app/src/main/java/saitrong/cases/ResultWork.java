package saitrong.cases;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import saitrong.document.PublicAddress;
import saitrong.document.ResultFiles;
import saitrong.document.ResultFiles.Taken;
import saitrong.shared.PersonalText;
import saitrong.ticket.Ticket;

/// The picture or document that a citizen gets with the result.
record ResultWork(ResultFiles files, PublicAddress address, PrintStream out) {

  /// Puts it away before the step is taken that tells of it. Nothing where it was refused with a
  /// sentence.
  Optional<String> keep(Ticket ticket, Path file) {
    if (ticket.confidential()) {
      return refused(ResultWords.CONFIDENTIAL);
    }
    if (address.base() == null) {
      return refused(RatingWords.NO_ADDRESS);
    }
    var name = new PersonalText(String.valueOf(file.getFileName()));
    try (var bytes = Files.newInputStream(file)) {
      return switch (files.keep(ticket.number().toString(), name, bytes)) {
        case Taken.Kept(var id) -> Optional.of(id);
        case Taken.TooLarge _ -> refused(ResultWords.TOO_LARGE);
        case Taken.Infected _ -> refused(ResultWords.INFECTED);
        case Taken.Unfit _ -> refused(ResultWords.UNFIT);
        case Taken.MayTellPlace _ -> refused(ResultWords.MAY_TELL_PLACE);
      };
    } catch (IOException notRead) {
      return refused(ResultWords.notRead(file));
    }
  }

  /// Whoever has no LINE gets the link another way.
  void settled(String id, boolean taken) {
    if (taken) {
      files.address(id).ifPresent(link -> out.println(ResultWords.link(link)));
    } else {
      files.forget(id);
    }
  }

  private Optional<String> refused(String why) {
    out.println(why);
    return Optional.empty();
  }
}
