package saitrong.cases;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Step;

/// A giving as it was typed.
public record GiveTyped(@Nullable String to, @Nullable PersonalText why) {

  /// What it lacks is for the case to say; absent where nobody of the office is called so.
  public Optional<Step.Give> by(Recipients recipients) {
    return to == null
        ? Optional.of(new Step.Give(null, why))
        : recipients.called(to).map(it -> new Step.Give(it, why));
  }
}
