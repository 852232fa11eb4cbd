package saitrong.erasure;

import java.util.List;
import saitrong.ticket.Ticket;

/// What became of the wish to forget a person.
public sealed interface Forgotten {

  /// Nothing of them is left but what names nobody. Looked at once more by the bot, in a while.
  ///
  /// @param emptied how many of their cases were
  /// @param kept those that a law obliges the agency to keep, and which stay as they are
  record Done(int emptied, List<Ticket> kept) implements Forgotten {
    public Done {
      kept = List.copyOf(kept);
    }
  }

  /// An answer to them is on its way. It is on record that they are to be forgotten: the bot does
  /// it.
  record Soon() implements Forgotten {}

  /// Somebody has to do something first.
  ///
  /// @param open cases in which somebody has to act, and could not without their words
  /// @param isVerified they administer an office's account, which LINE shows
  record NotYet(List<Ticket> open, boolean isVerified) implements Forgotten {
    public NotYet {
      open = List.copyOf(open);
    }
  }
}
