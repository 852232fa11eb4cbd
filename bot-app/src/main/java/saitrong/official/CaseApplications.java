package saitrong.official;

import java.util.Optional;
import saitrong.outbox.LetterKey;
import saitrong.shared.PersonalText;
import saitrong.ticket.Actor;
import saitrong.ticket.Moving;
import saitrong.ticket.Objection;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.State;
import saitrong.ticket.Step;
import saitrong.ticket.Ticket;
import saitrong.ticket.Tickets;

/// The applications are cases like any other.
record CaseApplications(Tickets tickets) implements Applications {

  private static final PersonalText VERIFIED =
      new PersonalText("รับรองเป็นผู้ดูแลระบบประจำหน่วยงานแล้ว");

  @Override
  public Optional<Application> numbered(String number) {
    return ReceiptNumber.read(number).flatMap(tickets::numbered).flatMap(CaseApplications::of);
  }

  /// Whoever is not on LINE has no menu that could be changed.
  private static Optional<Application> of(Ticket ticket) {
    return Optional.ofNullable(ticket.citizen())
        .map(citizen ->
            new Application(ticket.number().toString(), ticket.kind(), citizen, ticket.state()));
  }

  /// By all the steps that are left, for its history shows who took which.
  @Override
  public void granted(Application application, String by) {
    var number = ReceiptNumber.read(application.number()).orElseThrow();
    var next = next(number);
    while (next.isPresent()) {
      take(number, next.get(), new Actor.Staff(by));
      next = next(number);
    }
  }

  private Optional<Step> next(ReceiptNumber number) {
    return tickets.numbered(number).map(Ticket::state).flatMap(CaseApplications::onward);
  }

  private static Optional<Step> onward(State state) {
    return switch (state) {
      case WAITING -> Optional.of(new Step.Accept());
      case ACCEPTED -> Optional.of(new Step.Begin(null));
      case AWAITING_CITIZEN, FORWARDED -> Optional.of(new Step.Resume(null));
      case IN_PROGRESS -> Optional.of(new Step.Complete(VERIFIED));
      case DONE, IMPOSSIBLE, REFERRED, WITHDRAWN, LAPSED, MERGED -> Optional.empty();
    };
  }

  /// Somebody else may be faster: then the next step goes from where the case is by then.
  private void take(ReceiptNumber number, Step step, Actor.Staff by) {
    if (tickets.take(number, step, by) instanceof Moving.Refused(_, var objection)
        && !(objection instanceof Objection.NotFromHere)) {
      throw new IllegalStateException("case " + number + " does not come to its end");
    }
  }

  /// The name that the news of the case gives the same letter.
  @Override
  public Optional<Result> result(String number) {
    return ReceiptNumber.read(number)
        .flatMap(tickets::numbered)
        .filter(ticket -> ticket.state() == State.DONE)
        .flatMap(Ticket::broughtHere)
        .map(move -> new Result(move.at(), LetterKey.of(move.news(), move.at())));
  }
}
