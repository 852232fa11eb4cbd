package saitrong.line;

import java.util.Optional;
import saitrong.outbox.QuotaSource;

/// The month's pushes as LINE counts them.
final class LineQuota implements QuotaSource {

  private static final long NO_LIMIT = -1;

  private final LineAccount account;

  LineQuota(LineAccount account) {
    this.account = account;
  }

  @Override
  public Optional<Figures> read() {
    return switch (account.quota()) {
      case LineAnswer.Told(LineAccount.Quota quota) -> figures(quota);
      case LineAnswer.Refused<LineAccount.Quota> _, LineAnswer.OutOfReach<LineAccount.Quota> _ ->
          Optional.empty();
    };
  }

  private static Optional<Figures> figures(LineAccount.Quota quota) {
    if (quota.limited() == null) {
      return Optional.empty();
    }
    if (!quota.limited()) {
      return Optional.of(new Figures(NO_LIMIT, 0));
    }
    return quota.limit() == null || quota.used() == null
        ? Optional.empty()
        : Optional.of(new Figures(quota.limit(), quota.used()));
  }
}
