package saitrong.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms by which a talk went from one to another, each with to whom: sent again, they move
/// nothing anew.
public record Handed(List<String> forms) {

  static final Handed NEVER = new Handed(List.of());

  /// Instead of an account: nobody can be called that.
  public static final String TO_THE_QUEUE = "-";

  public static final String TO_THE_BOT = "bot-";

  /// Before the id of a unit, likewise.
  private static final String TO_A_UNIT = "-";

  public Handed {
    forms = List.copyOf(forms);
  }

  public static String toTheQueueOf(String unit) {
    return TO_A_UNIT + unit;
  }

  Handed by(String form, String to) {
    return new Handed(Stream.concat(forms.stream(), Stream.of(form + " " + to)).toList());
  }

  /// Whether this form has moved it already.
  public boolean isDoneBy(String form) {
    return to(form).isPresent();
  }

  /// To whom this form has given it: an account, the queue, that of a unit, or the bot.
  public Optional<String> to(String form) {
    return forms.stream()
        .filter(it -> it.startsWith(form + " "))
        .map(it -> it.substring(form.length() + 1))
        .findFirst();
  }
}
