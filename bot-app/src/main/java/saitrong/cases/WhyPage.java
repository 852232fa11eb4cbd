package saitrong.cases;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.PolicyVersion;
import saitrong.content.ThaiDates;
import saitrong.content.Timetable;
import saitrong.promise.Explanation;
import saitrong.shared.Language;
import saitrong.ticket.ClockEvent;
import saitrong.ticket.Fact;
import saitrong.ticket.Ticket;
import saitrong.ticket.TicketEvent.Moved;
import saitrong.ticket.WhyDue;

/// How the days of a case are counted, line by line, so that anybody can count them again on a
/// calendar: what was promised and by which policy, what stopped the count, and what moved a day.
record WhyPage(PrintStream out, Instant now) {

  void print(Ticket ticket, Optional<Timetable> timetable) {
    out.println();
    out.println(WhyWords.TITLE);
    var each = timetable.map(it -> WhyDue.of(ticket, it).each()).orElse(List.of());
    if (each.isEmpty()) {
      out.println(WhyWords.NOTHING_PROMISED);
    }
    @Nullable PolicyVersion before = null;
    for (var counted : each) {
      if (!counted.version().equals(before)) {
        version(counted.version());
      }
      before = counted.version();
      milestone(counted);
    }
    pauses(ticket);
    hops(ticket);
    moved(ticket);
  }

  private void version(PolicyVersion version) {
    for (var language : Language.values()) {
      out.println(Plain.text(Explanation.of(version, language)));
    }
  }

  private void milestone(WhyDue.Counted counted) {
    out.println();
    out.println(DueWords.milestone(counted.milestone()));
    explain(language -> Explanation.of(counted.promise(), language));
    counted
        .putOff()
        .ifPresent(putOff -> {
          out.println("  " + WhyWords.putOff(putOff.step()));
          explain(language -> Explanation.ofNamedDay(putOff.day(), putOff.promise(), language));
        });
    counted
        .ended()
        .ifPresent(step -> out.println("  " + WhyWords.ended(step) + late(counted, step.at())));
    if (counted.ended().isEmpty() && isLate(counted, now)) {
      out.println(WhyWords.LATE);
    }
  }

  private static String late(WhyDue.Counted counted, Instant at) {
    return isLate(counted, at) ? WhyWords.LATE : "";
  }

  private static boolean isLate(WhyDue.Counted counted, Instant at) {
    return counted.due().filter(at::isAfter).isPresent();
  }

  private void explain(Function<Language, List<String>> lines) {
    for (var language : Language.values()) {
      lines.apply(language).forEach(line -> out.println("  " + Plain.text(line)));
    }
  }

  /// That a case has its result stops no count that is still going on.
  private void pauses(Ticket ticket) {
    titled(
        WhyWords.PAUSES,
        ticket.pauses().stream()
            .filter(pause -> pause.to() != null || !ticket.isClosed())
            .map(WhyWords::pause));
  }

  private void hops(Ticket ticket) {
    titled(
        WhyWords.HOPS,
        ticket.moves().stream()
            .flatMap(move ->
                move.fact() instanceof Fact.Hop hop
                    ? Stream.of(hop(ticket, move, hop))
                    : Stream.empty()));
  }

  /// Whoever has it has it until it goes on.
  private String hop(Ticket ticket, Moved move, Fact.Hop hop) {
    var gone =
        ticket.stays().stream()
            .filter(stay -> stay.from().equals(move.at()))
            .findFirst()
            .flatMap(stay -> Optional.ofNullable(stay.to()));
    var end = hop.until().plusDays(1).atStartOfDay(ThaiDates.ZONE).toInstant();
    String late = gone.orElse(now).isBefore(end) ? "" : WhyWords.LATE;
    return StepWords.fact(hop).orElse("") + WhyWords.there(move.at(), gone) + late;
  }

  private void moved(Ticket ticket) {
    titled(
        WhyWords.MOVED,
        ticket.clock().stream().filter(ClockEvent.Redated.class::isInstance).map(DueWords::event));
  }

  private void titled(String title, Stream<String> lines) {
    var all = lines.toList();
    if (!all.isEmpty()) {
      out.println();
      out.println(title);
      all.forEach(line -> out.println("  " + Plain.text(line)));
    }
  }
}
