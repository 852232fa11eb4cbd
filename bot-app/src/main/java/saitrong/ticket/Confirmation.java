package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;

/// Whether the citizen understood the result. The register of consultations is confirmed by both
/// sides, or says that one of them kept silent.
public sealed interface Confirmation {

  /// There is no result to be understood.
  record NotAsked() implements Confirmation {}

  /// There is still time to say so.
  record Awaited(LocalDate last) implements Confirmation {}

  /// "เข้าใจแล้ว".
  record Understood(Instant at) implements Confirmation {}

  /// ไม่ได้ยืนยัน: nothing was said in time. Nobody writes this down, it is read from the time.
  record Silent() implements Confirmation {}
}
