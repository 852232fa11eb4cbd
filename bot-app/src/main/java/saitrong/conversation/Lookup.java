package saitrong.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.faq.Entry;
import saitrong.learning.Lesson.Asked;
import saitrong.learning.Lesson.Showing;

/// What a person looked up in the FAQ last, and what the bot waits for in it: a number is held
/// against it before the menu.
///
/// @param event of the turn that changed it last: whatever else is answered puts an offer away
/// @param open what a number would be held against
/// @param asked the question; absent once it was taken back, and for a button of an earlier day
/// @param before questions of the last minutes that were not answered either, oldest first: they go
///   to the officers together with this one
/// @param shown the latest answers, oldest first
/// @param told what an answer depended on and the person said of themselves, for this conversation
record Lookup(
    String event,
    Instant at,
    @Nullable Asked asked,
    List<Asked> before,
    Wait open,
    List<Shown> shown,
    List<Told> told) {

  static final Lookup NOTHING =
      new Lookup("", Instant.EPOCH, null, new Wait.Nothing(), List.of(), List.of());

  /// Later a number means the menu again.
  private static final Duration OFFER_STANDS = Duration.ofHours(1);

  /// Later what was shown has nothing to do with what is said.
  private static final Duration ANSWER_STANDS = Duration.ofHours(24);

  private static final Duration STILL_COUNTED = Duration.ofDays(7);

  private static final int MOST_SHOWN = 10;

  /// Later it is another matter.
  private static final Duration TOGETHER = Duration.ofMinutes(15);

  /// As many questions, and as many letters, as are one matter.
  private static final int MOST_TOGETHER = 3;

  private static final int LONGEST_TOGETHER = 500;

  Lookup {
    before = List.copyOf(before);
    shown = List.copyOf(shown);
    told = List.copyOf(told);
  }

  Lookup(
      String event,
      Instant at,
      @Nullable Asked asked,
      Wait open,
      List<Shown> shown,
      List<Told> told) {
    this(event, at, asked, List.of(), open, shown, told);
  }

  boolean isEmpty() {
    return equals(NOTHING);
  }

  boolean waits(Instant now) {
    return switch (open) {
      case Wait.Offer _, Wait.Group _, Wait.System _, Wait.OfCase _ -> isOfThisHour(now);
      case Wait.Near _, Wait.Nothing _ -> false;
    };
  }

  /// Whether the question may be kept for who betters the answers. Later its words, which are kept
  /// from the day of a lesson on, would outlast their time.
  boolean isStillCounted(Instant now) {
    return now.isBefore(at.plus(STILL_COUNTED));
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
        question == null ? List.of() : unansweredBefore(question, situation),
        new Wait.Nothing(),
        shownFor(situation.state().inHand().messages().toList(), situation.now()),
        toldOfLate(situation.now()));
  }

  /// Whether the last question, of a few minutes ago, was shown no answer.
  boolean isUnanswered(Instant now) {
    return asked != null
        && !(open instanceof Wait.OfCase)
        && now.isBefore(at.plus(TOGETHER))
        && answerTo(asked.messages()).isEmpty();
  }

  /// What went to the officers with a case since is with them.
  private List<Asked> unansweredBefore(Asked question, Situation situation) {
    var now = situation.now();
    boolean wentAlong = !situation.state().spokenOf().at().isBefore(at);
    if (wentAlong || !now.isBefore(at.plus(TOGETHER))) {
      return List.of();
    }
    var all = new ArrayList<>(before);
    if (asked != null && isUnanswered(now)) {
      all.add(asked);
    }
    all.removeIf(it -> question.messages().containsAll(it.messages()));
    return all.subList(Math.max(0, all.size() - MOST_TOGETHER + 1), all.size());
  }

  /// The question, with those before it as far as they are one matter: what the officers are to
  /// read.
  @Nullable Asked whole() {
    var whole = asked;
    for (var earlier : before.reversed()) {
      if (whole != null && length(earlier) + length(whole) < LONGEST_TOGETHER) {
        whole = earlier.followedBy(whole);
      }
    }
    return whole;
  }

  private static int length(Asked question) {
    return question.words().value().length();
  }

  Lookup waiting(Situation situation, Wait other) {
    return new Lookup(situation.id(), situation.now(), asked, before, other, shown, told);
  }

  Lookup showing(Situation situation, Entry entry) {
    var next = new ArrayList<>(shown);
    next.add(
        new Shown(entry.id(), entry.version(), situation.now(), situation.id(), false, question()));
    var latest = next.subList(Math.max(0, next.size() - MOST_SHOWN), next.size());
    return new Lookup(
        situation.id(), situation.now(), asked, before, new Wait.Nothing(), latest, told);
  }

  Lookup rated(Situation situation, Showing which) {
    var next = shown.stream().map(it -> it.is(which) ? it.asRated() : it).toList();
    return new Lookup(
        situation.id(), situation.now(), asked, before, new Wait.Nothing(), next, told);
  }

  Lookup closed() {
    return new Lookup(event, at, asked, before, new Wait.Nothing(), shown, told);
  }

  /// What was said goes with its message.
  Lookup takingBack(String message) {
    var cards = shown.stream().map(it -> it.takingBack(message)).toList();
    var left = told.stream().filter(it -> !message.equals(it.message())).toList();
    var earlier = before.stream().filter(it -> !it.messages().contains(message)).toList();
    return asked != null && asked.messages().contains(message)
        ? new Lookup(event, at, null, earlier, new Wait.Nothing(), cards, left)
        : new Lookup(event, at, asked, earlier, open, cards, left);
  }

  /// The question's own name, by which a card says whether it is an answer to it.
  private @Nullable String question() {
    return asked == null ? null : asked.name();
  }

  Lookup telling(Told more) {
    var all = new ArrayList<>(told);
    all.removeIf(it -> it.name().equals(more.name()));
    all.add(more);
    return new Lookup(event, at, asked, before, open, shown, all);
  }

  Lookup forgettingWhoAsks() {
    return new Lookup(event, at, asked, before, open, shown, List.of());
  }

  Optional<String> told(String name, Instant now) {
    return toldOfLate(now).stream().filter(it -> it.name().equals(name)).map(Told::id).findFirst();
  }

  private List<Told> toldOfLate(Instant now) {
    return told.stream().filter(it -> now.isBefore(it.at().plus(ANSWER_STANDS))).toList();
  }

  /// Still about what is asked now: an hour later a question may be about another system.
  List<Told> toldJustNow(Instant now) {
    return told.stream().filter(it -> now.isBefore(it.at().plus(OFFER_STANDS))).toList();
  }

  boolean hasShown(String entry) {
    return shown.stream().anyMatch(it -> it.entry().equals(entry));
  }

  /// The card, if it is still known. The latest where the button does not say of which turn it is.
  Optional<Shown> card(Showing which, Instant now) {
    return shownOfLate(now).reversed().stream().filter(it -> it.is(which)).findFirst();
  }

  /// The question that this card was the answer to; absent once another was asked.
  @Nullable Asked askedFor(Shown card) {
    return Objects.equals(card.question(), question()) ? asked : null;
  }

  /// The last card, as long as nothing else was asked.
  Optional<Shown> answerToTheQuestion(Instant now) {
    return last(now).filter(it -> Objects.equals(it.question(), question()));
  }

  /// The card that a question was answered by, whatever was asked since and however long ago.
  Optional<Shown> answerTo(List<String> messages) {
    return shown.reversed().stream().filter(it -> it.isAnswerTo(messages)).findFirst();
  }

  /// What these messages asked stays with them: a form may be finished days after its answer was
  /// read. Of the rest what was shown of late.
  List<Shown> shownFor(List<String> messages, Instant now) {
    return shown.stream().filter(it -> isOfLate(it, now) || it.isAnswerTo(messages)).toList();
  }

  Optional<Shown> last(Instant now) {
    var late = shownOfLate(now);
    return late.isEmpty() ? Optional.empty() : Optional.of(late.getLast());
  }

  List<Shown> shownOfLate(Instant now) {
    return shown.stream().filter(it -> isOfLate(it, now)).toList();
  }

  private static boolean isOfLate(Shown shown, Instant now) {
    return now.isBefore(shown.at().plus(ANSWER_STANDS));
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
