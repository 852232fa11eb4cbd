package saitrong.cases.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Colleague;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Reason;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Way;

/// A step as it came from its form. What it lacks is for the case to say.
///
/// @param once see [OnceTokens]
/// @param seen how many events the case had on the page
record TypedStep(
    @Nullable String once,
    int seen,
    @Nullable String words,
    @Nullable String until,
    @Nullable String to,
    @Nullable String way,
    @Nullable String followUp,
    @Nullable String reason,
    @Nullable String instead,
    @Nullable String agency,
    @Nullable String reference,
    @Nullable String contact) {

  Step of(StepKind kind, Optional<Colleagues> colleagues) {
    return switch (kind) {
      case ANSWER -> new Step.Answer(said(words));
      case ACCEPT -> new Step.Accept();
      case BEGIN -> new Step.Begin(said(words));
      case ASK -> new Step.AskCitizen(said(words), day(until));
      case RESUME -> new Step.Resume(said(words));
      case FORWARD -> forward(colleagues);
      case REFER -> new Step.Refer(text(agency), said(reference), said(contact), said(words));
      case COMPLETE -> new Step.Complete(said(words));
      case CANNOT ->
          new Step.CannotBeDone(
              Optional.ofNullable(text(reason)).flatMap(Reason::called).orElse(null),
              said(words),
              said(instead));
      case DELAY -> new Step.Delay(day(until), said(words));
      case WITHDRAW -> new Step.Withdraw(said(words));
      case LAPSE -> new Step.Lapse();
      case CONFIRM -> new Step.Confirm();
      case REOPEN -> new Step.Reopen(said(words));
      case TOLD -> new Step.Told(said(words));
      case MERGE -> new Step.Merge(null, said(words));
      case STAGE -> new Step.Stage(null, null);
    };
  }

  /// Of whom the directory knows, it says the rest; anybody else is a unit as it was typed.
  private Step forward(Optional<Colleagues> colleagues) {
    var name = text(to);
    var known = name == null ? Optional.<Colleague>empty() : known(name, colleagues);
    Holder.@Nullable Acting typed = name == null ? null : new Holder.Unit(name);
    return new Step.Forward(
        known.map(Colleague::who).orElse(typed),
        Optional.ofNullable(text(way))
            .flatMap(Way::called)
            .or(() -> known.map(Colleague::way))
            .orElse(Way.ACCOUNT),
        day(until),
        day(followUp),
        said(words));
  }

  private static Optional<Colleague> known(String name, Optional<Colleagues> colleagues) {
    return colleagues.flatMap(it -> it.called(name));
  }

  /// To stand in the form again, where it was refused.
  public String value(StepField field) {
    var typed =
        switch (field) {
          case WORDS -> words;
          case UNTIL -> until;
          case TO -> to;
          case WAY -> way;
          case FOLLOW_UP -> followUp;
          case REASON -> reason;
          case INSTEAD -> instead;
          case AGENCY -> agency;
          case REFERENCE -> reference;
          case CONTACT -> contact;
        };
    return typed == null ? "" : typed;
  }

  private static @Nullable LocalDate day(@Nullable String typed) {
    var day = text(typed);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException noDay) {
      return null; // browsers send none but days
    }
  }

  private static @Nullable PersonalText said(@Nullable String typed) {
    var text = text(typed);
    return text == null ? null : new PersonalText(text);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  @Override
  public String toString() {
    return "TypedStep[***]";
  }
}
