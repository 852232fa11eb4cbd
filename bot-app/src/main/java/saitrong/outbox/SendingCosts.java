package saitrong.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import saitrong.citizen.CitizenId;

/// What it would cost to say something now, for whoever is about to.
public final class SendingCosts {

  private final Outbox outbox;
  private final PushBudget budget;

  SendingCosts(Outbox outbox, PushBudget budget) {
    this.outbox = outbox;
    this.budget = budget;
  }

  /// Until when it costs nothing.
  public Optional<Instant> freeUntil(CitizenId citizen) {
    return outbox.freeUntil(citizen);
  }

  /// Of this month's pushes; empty where there is no limit, or LINE did not tell it yet.
  public OptionalLong pushesLeft() {
    long left = budget.left();
    return left < 0 ? OptionalLong.empty() : OptionalLong.of(left);
  }
}
