package saitrong.ticket;

import java.util.Optional;

/// What stands between an officer's answer and its requester where a head looks at it first.
final class Reviewing {

  private Reviewing() {}

  /// An answer of the bot is on record already, and none that an officer wrote.
  static Optional<Objection> objectionTo(Step step, Ticket ticket, Taking taking) {
    return switch (step) {
      case Step.Answer _, Step.Complete _ ->
          taking.by() instanceof Actor.Staff && taking.isReviewed().test(ticket)
              ? Optional.of(new Objection.NotReviewed())
              : Optional.empty();
      case Step.Approve(var draft, _) -> unless(isWaiting(ticket, draft));
      case Step.Return _ -> unless(ticket.draft().isPresent());
      case Step.Accept _,
          Step.Begin _,
          Step.AskCitizen _,
          Step.Resume _,
          Step.Forward _,
          Step.Give _,
          Step.Refer _,
          Step.CannotBeDone _,
          Step.Delay _,
          Step.Withdraw _,
          Step.Lapse _,
          Step.Confirm _,
          Step.Reopen _,
          Step.Merge _,
          Step.Stage _,
          Step.Told _,
          Step.About _,
          Step.Draft _ ->
          Optional.empty();
    };
  }

  private static boolean isWaiting(Ticket ticket, String draft) {
    return ticket.draft().filter(it -> it.id().equals(draft)).isPresent();
  }

  private static Optional<Objection> unless(boolean isThere) {
    return isThere ? Optional.empty() : Optional.of(new Objection.NoDraft());
  }
}
