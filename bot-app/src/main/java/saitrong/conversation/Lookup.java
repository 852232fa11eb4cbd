package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Entry;
import saitrong.learning.Lesson.Asked;

/// What a person looked up in the FAQ last, and what the bot waits for in it: a number is held
/// against it before the menu.
///
/// @param event of the turn that changed it last: whatever else is answered puts an offer away
/// @param open what a number would be held against
/// @param asked the question; absent once it was taken back, and for a button of an earlier day
/// @param shown the latest answers, oldest first
/// @param told what an answer depended on and the person said of themselves, for this conversation
record Lookup(
    String event,
    Instant at,
    @Nullable Asked asked,
    Wait open,
    List<Shown> shown,
    List<Told> told) {

  static final Lookup NOTHING =
      new Lookup("", Instant.EPOCH, null, new Wait.Nothing(), List.of(), List.of());

  /// Later a number means the menu again.
  private static final Duration OFFER_STANDS = Duration.ofHours(1);

  /// Later what was shown has nothing to do with what is said.
  private static final Duration ANSWER_STANDS = Duration.ofHours(24);

  private static final int MOST_SHOWN = 10;

  /// What a choice would be an answer to. Entries by their ids, in the order of the numbers.
  sealed interface Wait {

    record Nothing() implements Wait {}

    /// Which of these is meant.
    record Offer(List<String> entries) implements Wait {
      public Offer {
        entries = List.copyOf(entries);
      }
    }

    /// A few by buttons alone, while a script asks: no number is held against them.
    record Near(List<String> entries) implements Wait {
      public Near {
        entries = List.copyOf(entries);
      }
    }

    /// The user group, by which one of the entries is the answer.
    ///
    /// @param groups in the order of the numbers
    record Group(List<String> entries, List<String> groups) implements Wait {
      public Group {
        entries = List.copyOf(entries);
        groups = List.copyOf(groups);
      }
    }

    /// The system, in the same way.
    record System(List<String> entries, List<String> systems) implements Wait {
      public System {
        entries = List.copyOf(entries);
        systems = List.copyOf(systems);
      }
    }
  }

  /// An answer that a person saw.
  ///
  /// @param event of the turn that showed it
  /// @param rated whether it helped was said
  record Shown(String entry, String version, Instant at, String event, boolean rated) {

    Shown asRated() {
      return new Shown(entry, version, at, event, true);
    }

    boolean is(String otherEntry, String otherVersion) {
      return entry.equals(otherEntry) && version.equals(otherVersion);
    }
  }

  /// A user group or a system.
  ///
  /// @param name as the scripts' question is called
  /// @param message that said it; absent for a tap
  record Told(String name, String id, Instant at, @Nullable String message) {}

  Lookup {
    shown = List.copyOf(shown);
    told = List.copyOf(told);
  }

  boolean isEmpty() {
    return equals(NOTHING);
  }

  boolean waits(Instant now) {
    return switch (open) {
      case Wait.Offer _, Wait.Group _, Wait.System _ -> isOfThisHour(now);
      case Wait.Near _, Wait.Nothing _ -> false;
    };
  }

  boolean isOfThisHour(Instant now) {
    return now.isBefore(at.plus(OFFER_STANDS));
  }

  /// Another question: what was shown for the one before stays for a case that follows.
  Lookup asking(Situation situation, @Nullable Asked question) {
    return new Lookup(
        situation.id(),
        situation.now(),
        question,
        new Wait.Nothing(),
        shownOfLate(situation.now()),
        toldOfLate(situation.now()));
  }

  Lookup waiting(Situation situation, Wait other) {
    return new Lookup(situation.id(), situation.now(), asked, other, shown, told);
  }

  Lookup showing(Situation situation, Entry entry) {
    var next = new ArrayList<>(shown);
    next.add(new Shown(entry.id(), entry.version(), situation.now(), situation.id(), false));
    var latest = next.subList(Math.max(0, next.size() - MOST_SHOWN), next.size());
    return new Lookup(situation.id(), situation.now(), asked, new Wait.Nothing(), latest, told);
  }

  Lookup rated(Situation situation, String entry, String version) {
    var next = shown.stream().map(it -> it.is(entry, version) ? it.asRated() : it).toList();
    return new Lookup(situation.id(), situation.now(), asked, new Wait.Nothing(), next, told);
  }

  Lookup closed() {
    return new Lookup(event, at, asked, new Wait.Nothing(), shown, told);
  }

  /// What was said goes with its message.
  Lookup takingBack(String message) {
    var left = told.stream().filter(it -> !message.equals(it.message())).toList();
    return asked != null && message.equals(asked.message())
        ? new Lookup(event, at, null, new Wait.Nothing(), shown, left)
        : new Lookup(event, at, asked, open, shown, left);
  }

  Lookup telling(Told more) {
    var all = new ArrayList<>(told);
    all.removeIf(it -> it.name().equals(more.name()));
    all.add(more);
    return new Lookup(event, at, asked, open, shown, all);
  }

  Lookup forgettingWhoAsks() {
    return new Lookup(event, at, asked, open, shown, List.of());
  }

  Optional<String> told(String name, Instant now) {
    return toldOfLate(now).stream().filter(it -> it.name().equals(name)).map(Told::id).findFirst();
  }

  private List<Told> toldOfLate(Instant now) {
    return told.stream().filter(it -> now.isBefore(it.at().plus(ANSWER_STANDS))).toList();
  }

  boolean hasShown(String entry) {
    return shown.stream().anyMatch(it -> it.entry().equals(entry));
  }

  boolean hasShownOfLate(String entry, String version, Instant now) {
    return shownOfLate(now).stream().anyMatch(it -> it.is(entry, version));
  }

  /// Nothing that was rated twice counts twice.
  boolean isRated(String entry, String version) {
    return shown.stream().anyMatch(it -> it.rated() && it.is(entry, version));
  }

  Optional<Shown> last(Instant now) {
    var late = shownOfLate(now);
    return late.isEmpty() ? Optional.empty() : Optional.of(late.getLast());
  }

  List<Shown> shownOfLate(Instant now) {
    return shown.stream().filter(it -> now.isBefore(it.at().plus(ANSWER_STANDS))).toList();
  }

  List<Shown> shownIn(String turn) {
    return shown.stream().filter(it -> it.event().equals(turn)).toList();
  }

  /// Names no question.
  @Override
  public String toString() {
    return "Lookup[%s, %d shown]".formatted(open.getClass().getSimpleName(), shown.size());
  }
}
