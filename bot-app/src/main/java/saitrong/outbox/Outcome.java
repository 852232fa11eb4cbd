package saitrong.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What is known after one call to LINE. Accepted is not seen: a blocked account is accepted too.
public sealed interface Outcome {

  /// LINE took it (200), or had taken it before under the same retry key (409).
  record Accepted(boolean before) implements Outcome {}

  /// 400 `Invalid reply token`: used already, too old, or never valid.
  record TokenInvalid() implements Outcome {}

  /// Any other 4xx: the same call will never succeed. `reason` is LINE's words, which hold nothing
  /// personal.
  record Refused(int status, String reason) implements Outcome {}

  /// 429, too many calls: surely not taken.
  record RateLimited(@Nullable Duration retryAfter) implements Outcome {}

  /// 429, the month's free messages are used up: surely not taken.
  record MonthlyLimit() implements Outcome {}

  /// The call never left us (no connection, no permit): surely not taken.
  record NotSent(String why) implements Outcome {}

  /// Time-out, cut line or 5xx after the call left: nobody knows whether LINE took it.
  record Unknown(String why) implements Outcome {}
}
