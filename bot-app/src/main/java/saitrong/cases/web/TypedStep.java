package saitrong.cases.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.codec.multipart.FilePart;
import saitrong.content.CaseStates;
import saitrong.ticket.Colleague;
import saitrong.ticket.Colleagues;
import saitrong.ticket.Holder;
import saitrong.ticket.Reason;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;
import saitrong.ticket.Topic;
import saitrong.ticket.Way;

/// A step as it came from its form. What it lacks is for the case to say.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param seen how many events the case had on the page
/// @param meant ticked where the directory does not know whom it is forwarded to
/// @param standIn who has it instead of somebody who is away, as the form asked back
/// @param late ticked where it is to be done behind the day that the requester was promised
record TypedStep(
    @Nullable String once,
    int seen,
    @Nullable String words,
    @Nullable String until,
    @Nullable String to,
    @Nullable String meant,
    @Nullable String standIn,
    @Nullable String late,
    @Nullable String way,
    @Nullable String followUp,
    @Nullable String givenBack,
    @Nullable String reason,
    @Nullable String instead,
    @Nullable String agency,
    @Nullable String reference,
    @Nullable String contact,
    @Nullable String into,
    @Nullable String stage,
    @Nullable String topic,
    @Nullable FilePart file) {

  /// A form to be sent to somebody, before anything else is typed.
  static TypedStep filledWith(String to) {
    return new TypedStep(
        null, 0, null, null, to, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null);
  }

  Step of(StepKind kind, Optional<Colleagues> colleagues, CaseStates states) {
    return switch (kind) {
      case ANSWER -> new Step.Answer(FormText.said(words));
      case ACCEPT -> new Step.Accept();
      case BEGIN -> new Step.Begin(FormText.said(words));
      case ASK -> new Step.AskCitizen(FormText.said(words), FormText.day(until));
      case RESUME -> new Step.Resume(FormText.said(words), FormText.of(givenBack) != null);
      case FORWARD -> forward(colleagues);
      case GIVE -> new Step.Give(typedTo(), FormText.said(words));
      case REFER ->
          new Step.Refer(
              FormText.of(agency),
              FormText.said(reference),
              FormText.said(contact),
              FormText.said(words));
      case COMPLETE -> new Step.Complete(FormText.said(words));
      case CANNOT ->
          new Step.CannotBeDone(
              Optional.ofNullable(FormText.of(reason)).flatMap(Reason::called).orElse(null),
              FormText.said(words),
              FormText.said(instead));
      case DELAY -> new Step.Delay(FormText.day(until), FormText.said(words));
      case WITHDRAW -> new Step.Withdraw(FormText.said(words));
      case LAPSE -> new Step.Lapse();
      case CONFIRM -> new Step.Confirm();
      case REOPEN -> new Step.Reopen(FormText.said(words));
      case TOLD -> new Step.Told(FormText.said(words));
      case DRAFT -> new Step.Draft(FormText.said(words));
      case RETURN -> new Step.Return(FormText.said(words));
      case MERGE ->
          new Step.Merge(
              Optional.ofNullable(FormText.of(into)).flatMap(ReceiptNumber::read).orElse(null),
              FormText.said(words));
      case STAGE -> stage(states);
      case TOPIC ->
          new Step.About(
              Optional.ofNullable(FormText.of(topic)).flatMap(Topic::called).orElse(null));
    };
  }

  /// One that the agency gave up since the page was loaded is none.
  private Step stage(CaseStates states) {
    return Optional.ofNullable(FormText.of(stage))
        .flatMap(states::own)
        .map(it -> new Step.Stage(it.id(), State.called(it.under()).orElseThrow()))
        .orElseGet(() -> new Step.Stage(null, null));
  }

  Sure sure() {
    return new Sure(isMeant(), standIn == null ? "" : standIn, isLate());
  }

  public boolean isMeant() {
    return FormText.of(meant) != null;
  }

  public boolean isLate() {
    return FormText.of(late) != null;
  }

  /// Of whom the directory knows, it says the rest; anybody else is a unit as it was typed.
  private Step forward(Optional<Colleagues> colleagues) {
    var name = FormText.of(to);
    var known = name == null ? Optional.<Colleague>empty() : known(name, colleagues);
    return new Step.Forward(
        known.map(Colleague::who).orElse(typedTo()),
        Optional.ofNullable(FormText.of(way))
            .flatMap(Way::called)
            .or(() -> known.map(Colleague::way))
            .orElse(Way.ACCOUNT),
        FormText.day(until),
        FormText.day(followUp),
        FormText.said(words));
  }

  /// As a unit; who it is, the directory and the accounts say.
  private Holder.@Nullable Acting typedTo() {
    var name = FormText.of(to);
    return name == null ? null : new Holder.Unit(name);
  }

  private static Optional<Colleague> known(String name, Optional<Colleagues> colleagues) {
    return colleagues.flatMap(it -> it.called(name));
  }

  /// All words of it, for whoever cannot send them any more: the case was moved meanwhile.
  public String unsent() {
    return Stream.of(to, agency, reference, contact, into, words, instead)
        .map(FormText::of)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("\n"));
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
          case GIVEN_BACK -> givenBack;
          case REASON -> reason;
          case INSTEAD -> instead;
          case AGENCY -> agency;
          case REFERENCE -> reference;
          case CONTACT -> contact;
          case INTO -> into;
          case STAGE -> stage;
          case TOPIC -> topic;
        };
    return typed == null ? "" : typed;
  }

  @Override
  public String toString() {
    return "TypedStep[***]";
  }
}
