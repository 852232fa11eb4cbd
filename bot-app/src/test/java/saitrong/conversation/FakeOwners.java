package saitrong.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.flow.Answer.Outcome;
import saitrong.flow.Effect;
import saitrong.flow.Option;
import saitrong.inbox.Inbound;
import saitrong.learning.Lesson;
import saitrong.shared.Language;

/// Remembers what scripts asked for; a thing asked twice under its key is done once, and of the
/// votes on one answer the last stays.
final class FakeOwners implements Owners {

  final Map<String, Effect.OpenCase> cases = new LinkedHashMap<>();
  private final Map<String, CitizenId> whose = new LinkedHashMap<>();
  final Map<String, Effect.AddToCase> added = new LinkedHashMap<>();
  final Map<String, Effect> tasks = new LinkedHashMap<>();
  final List<String> files = new ArrayList<>();
  final List<CitizenId> left = new ArrayList<>();
  final List<String> erased = new ArrayList<>();
  final Map<String, Instant> askedAt = new LinkedHashMap<>();
  final Map<String, Lesson> lessons = new LinkedHashMap<>();
  final List<Shown> shown = new ArrayList<>();
  final List<Effect.OfResult> saidOfResults = new ArrayList<>();

  /// What else is told of a case that is found.
  final Map<String, String> written = new HashMap<>();

  final List<Option> slots = new ArrayList<>();
  final List<Option> bookings = new ArrayList<>();
  private int failures;

  /// The case that everything is like, as long as there is one.
  @Nullable String alike;

  void failsTimes(int times) {
    failures = times;
  }

  @Override
  public synchronized Outcome outcomeOf(
      CitizenId citizen, Effect effect, Asked asked, Language language) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the owner is away");
    }
    return switch (effect) {
      case Effect.OpenCase open when alike != null && !open.anew() ->
          new Outcome(Effect.OpenCase.ALIKE, Map.of(Effect.OpenCase.ALIKE_TO, alike));
      case Effect.OpenCase open -> {
        cases.putIfAbsent(open.key(), open);
        askedAt.putIfAbsent(open.key(), asked.at());
        shown.addAll(asked.shown());
        int number = List.copyOf(cases.keySet()).indexOf(open.key()) + 1;
        String receipt = "%05d/2569".formatted(number);
        whose.putIfAbsent(receipt, citizen);
        yield new Outcome("เปิดแล้ว", Map.of("เลขที่รับแจ้ง", receipt));
      }
      case Effect.FindCase find -> {
        var own = whose.entrySet().stream().filter(it -> it.getValue().equals(citizen));
        var numbers = own.map(Map.Entry::getKey).toList();
        var number =
            find.number().isEmpty() && numbers.size() == 1 ? numbers.getFirst() : find.number();
        var facts = new HashMap<>(written);
        facts.put("เลขที่รับแจ้ง", number);
        facts.putIfAbsent("สถานะ", "อยู่ระหว่างดำเนินการ");
        if (find.number().isEmpty() && numbers.isEmpty()) {
          yield new Outcome(Effect.FindCase.NONE, Map.of());
        }
        boolean isAnyOf = find.number().isEmpty();
        yield numbers.contains(number)
            ? new Outcome("พบ", facts)
            : new Outcome("ไม่พบ", Map.of(), isAnyOf ? options(numbers) : List.of());
      }
      case Effect.FindSlots _ when !slots.isEmpty() ->
          new Outcome(Effect.OfBooking.FOUND, Map.of(), slots);
      case Effect.FindBookings _ when !bookings.isEmpty() ->
          new Outcome(Effect.OfBooking.FOUND, Map.of(), bookings);
      case Effect.OfResult said -> {
        saidOfResults.add(said);
        yield new Outcome("ได้", Map.of());
      }
      case Effect.AddToCase add when citizen.equals(whose.get(add.number())) -> {
        added.putIfAbsent(add.key(), add);
        yield new Outcome("พบ", Map.of("เลขที่รับแจ้ง", add.number()));
      }
      default -> new Outcome("ไม่พบ", Map.of());
    };
  }

  private static List<Option> options(List<String> numbers) {
    return numbers.reversed().stream()
        .map(number -> Option.of(number, number + " เรื่องทดลอง", number + " sample"))
        .toList();
  }

  @Override
  public synchronized void perform(CitizenId citizen, Effect task) {
    String key =
        switch (task) {
          case Effect.RecordRating rating -> rating.key();
          case Effect.Remind remind -> remind.key();
          case Effect.OfTalk talk -> talk.key();
          case Effect.EraseFiles files -> {
            erased.addAll(files.messages());
            yield files.key();
          }
          default -> throw new AssertionError(task);
        };
    tasks.put(key, task);
  }

  @Override
  public synchronized void learn(CitizenId citizen, String event, Lesson lesson) {
    var key = lesson.key(event, citizen);
    if (lesson.votedOn() == null) {
      lessons.putIfAbsent(key, lesson);
    } else {
      lessons.put(key, lesson);
    }
  }

  @Override
  public synchronized void keep(Inbound.SentFile file) {
    files.add(file.message().value());
  }

  @Override
  public synchronized void left(CitizenId citizen) {
    left.add(citizen);
  }

  @Override
  public synchronized void erase(CitizenId citizen, String message) {
    erased.add(message);
  }
}
