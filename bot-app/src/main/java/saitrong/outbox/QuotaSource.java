package saitrong.outbox;

import java.util.Optional;

/// Where the month's figures come from; implemented by `line`.
public interface QuotaSource {

  /// Empty when LINE cannot be asked now.
  Optional<Figures> read();

  /// @param limit pushes allowed this month; negative when there is no limit
  /// @param used LINE's own count, approximate, with what was sent elsewhere
  record Figures(long limit, long used) {}
}
