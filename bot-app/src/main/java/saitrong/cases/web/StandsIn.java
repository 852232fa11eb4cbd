package saitrong.cases.web;

import java.util.Optional;
import saitrong.content.Words;
import saitrong.shared.Language;
import saitrong.ticket.Fact;
import saitrong.ticket.Holder;
import saitrong.ticket.Stay;
import saitrong.ticket.TicketEvent;

/// Somebody has what was meant for a colleague who is away. A head who gave it to that colleague
/// would never learn of it otherwise.
///
/// @param away whom whoever sent the form had meant
record StandsIn(String away, Holder.Acting who) {

  static Optional<StandsIn> of(Holder.Acting who) {
    return who.insteadOf().stream().findFirst().map(away -> new StandsIn(away, who));
  }

  /// To whom a step brought a case.
  static Optional<StandsIn> of(TicketEvent.Moved step) {
    if (step.fact() instanceof Fact.Given given) {
      return of(given.to());
    }
    return step.fact() instanceof Fact.Hop hop ? of(hop.to()) : Optional.empty();
  }

  /// For the form that asks back: another colleague or another one who covers is asked about anew.
  String code() {
    return away + " > " + who.name();
  }

  /// @param elsewhere whether they are of another unit
  String asked(boolean elsewhere, Language language) {
    return new Words(
            "%s ไม่อยู่วันนี้ เรื่องจะไปที่ %s ซึ่งปฏิบัติหน้าที่แทน%s"
                    .formatted(away, name(), elsewhere ? " และอยู่คนละกลุ่มงาน" : "")
                + " หากตั้งใจเช่นนั้น กดส่งอีกครั้ง หากไม่ใช่ เปลี่ยนชื่อผู้รับ",
            "%s is away today. It would go to %s, who stands in%s."
                    .formatted(away, name(), elsewhere ? " and is of another unit" : "")
                + " Send it again if you mean that, or name somebody else.")
        .in(language);
  }

  /// @param step what was done, in words
  String done(String step, Language language) {
    return new Words(
            "%sแล้ว ให้ %s ซึ่งปฏิบัติหน้าที่แทน %s".formatted(step, name(), away),
            "%s: done, to %s, who stands in for %s.".formatted(step, name(), away))
        .in(language);
  }

  private String name() {
    return Stay.name(who);
  }
}
