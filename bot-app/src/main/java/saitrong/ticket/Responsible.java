package saitrong.ticket;

import java.util.Optional;
import saitrong.content.Duty;

/// Who should have a matter, and why.
public record Responsible(Colleague colleague, Duty because) {

  /// Only who sees it by themselves is given it at once. To others somebody has to write or call,
  /// and until then it is with the receiving unit, whatever the directory says.
  public Optional<Assignment> assignment() {
    return switch (colleague.way()) {
      case ACCOUNT -> Optional.of(new Assignment(colleague.who(), because.only().keySet()));
      case LETTER, PHONE -> Optional.empty();
    };
  }
}
