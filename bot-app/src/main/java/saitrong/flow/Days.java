package saitrong.flow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Kind.Span;

/// Which days may be answered: past ones, those to come, none before another answer.
///
/// @param notBefore null where no other answer matters
record Days(Span span, @Nullable NotBefore notBefore) {

  /// @param name of the earlier answer
  /// @param kept what it is, once the question is asked; null while it is not there or was skipped
  record NotBefore(String name, @Nullable String kept) {

    private Optional<LocalDateTime> moment() {
      try {
        return Optional.ofNullable(kept)
            .map(it ->
                it.contains("T") ? LocalDateTime.parse(it) : LocalDate.parse(it).atStartOfDay());
      } catch (DateTimeException noLongerADay) {
        return Optional.empty();
      }
    }
  }

  Days(Span span) {
    this(span, null);
  }

  /// As they are asked for after these answers.
  Days after(Map<String, Answer> values) {
    if (notBefore == null) {
      return this;
    }
    var earlier = values.get(notBefore.name());
    var kept = earlier instanceof Answer.Words words ? words.words().value() : null;
    return new Days(span, new NotBefore(notBefore.name(), kept));
  }

  /// The first moment that may be answered.
  Optional<LocalDateTime> first() {
    return Optional.ofNullable(notBefore).flatMap(NotBefore::moment);
  }

  /// Why it cannot be this day; empty where it can.
  Optional<Sentence> refuse(LocalDate day, LocalDate today) {
    if (span == Span.PAST && day.isAfter(today)) {
      return Optional.of(Sentence.UNFIT_DATE_PAST);
    }
    if (span == Span.FUTURE && day.isBefore(today)) {
      return Optional.of(Sentence.UNFIT_DATE_FUTURE);
    }
    return isTooEarly(day) ? Optional.of(Sentence.UNFIT_DATE_BEFORE) : Optional.empty();
  }

  /// The same for a time of that day: this morning is past in the afternoon.
  Optional<Sentence> refuse(LocalDateTime moment, LocalDateTime now) {
    return refuse(moment.toLocalDate(), now.toLocalDate())
        .or(() -> refuseOfToday(moment, now))
        .or(() -> isTooEarly(moment) ? Optional.of(Sentence.UNFIT_DATE_BEFORE) : Optional.empty());
  }

  private Optional<Sentence> refuseOfToday(LocalDateTime moment, LocalDateTime now) {
    if (span == Span.PAST && moment.isAfter(now)) {
      return Optional.of(Sentence.UNFIT_TIME_PAST);
    }
    return span == Span.FUTURE && moment.isBefore(now)
        ? Optional.of(Sentence.UNFIT_TIME_FUTURE)
        : Optional.empty();
  }

  /// On the side of today that is asked for, whatever was answered earlier.
  boolean isInSpan(LocalDate day, LocalDate today) {
    return new Days(span).refuse(day, today).isEmpty();
  }

  /// The same day is not before, whatever time was answered.
  boolean isTooEarly(LocalDate day) {
    return isTooEarly(day.atTime(LocalTime.MAX));
  }

  boolean isTooEarly(LocalDateTime moment) {
    return first().filter(moment::isBefore).isPresent();
  }

  /// For the explanation: what the earlier question is called in the summary, and its answer.
  Map<String, String> explained(Scene scene) {
    if (notBefore == null || notBefore.kept() == null) {
      return Map.of();
    }
    var kept = Answer.Words.of(notBefore.kept());
    return scene
        .flow()
        .question(notBefore.name())
        .map(ask ->
            Map.of(
                "question",
                scene.fill(ask.label(), Map.of()),
                "day",
                scene.showing().of(ask.kind(), kept)))
        .orElse(Map.of());
  }
}
