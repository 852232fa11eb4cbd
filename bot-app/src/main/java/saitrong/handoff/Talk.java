package saitrong.handoff;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// One call for an officer, from the queue to its end. What was said in it is in the transcript.
///
/// @param id by which the desk names it: nothing of the person is in an address
/// @param since when it came into the queue
/// @param matter what it is about, as far as that was known when it was called
/// @param unit whose work it is; absent where that is everybody's
/// @param holder who has it, or had it at the end
/// @param wrote when its holder wrote last; absent before the first time
/// @param heard since when the person waits for its holder to write; absent where they do not
/// @param back when it came back into the queue after an officer wrote, of which the person hears
///   once; absent where it never did
/// @param ended when it was over
/// @param letGo whether it is over because nobody was there any more
/// @param cause of the call: told again, it calls nobody anew
/// @param mentions to whom notes in it are addressed that they have not seen
/// @param handed by which forms it went from one to another
/// @param owing who of the staff wrote in it last, and owes the record of it; absent where nobody
///   wrote, and once it is on record
/// @param recorded the number of the case that it is on record with; absent as long as there is
///   none
/// @param version counts its changes, so that of two who change it one is told
public record Talk(
    CitizenId citizen,
    String id,
    State state,
    Instant since,
    Why why,
    CalledAbout matter,
    @Nullable OfUnit unit,
    @Nullable Holder holder,
    @Nullable Instant wrote,
    @Nullable Instant heard,
    @Nullable Instant back,
    @Nullable Instant ended,
    boolean letGo,
    String cause,
    Set<Mention> mentions,
    Handed handed,
    @Nullable Holder owing,
    @Nullable String recorded,
    long version) {

  /// How the keys of their cases begin.
  public static final String CASES = "talk-";

  public Talk {
    mentions = Set.copyOf(mentions);
  }

  /// Where it is.
  public enum State {
    WAITING("waiting"),
    TAKEN("taken"),
    OVER("over");

    private final String stored;

    State(String stored) {
      this.stored = stored;
    }

    String stored() {
      return stored;
    }

    static State from(String stored) {
      return Arrays.stream(values())
          .filter(it -> it.stored.equals(stored))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no state is called " + stored));
    }
  }

  /// A member of staff who has the chat.
  ///
  /// @param account by which the machine knows them
  /// @param name as colleagues call them
  /// @param unit whose work it is; absent where the account names none
  public record Holder(String account, String name, @Nullable String unit) {}

  /// A unit of the directory, and since when the chat is in its queue.
  public record OfUnit(String id, Instant since) {}

  /// A note is addressed to somebody.
  ///
  /// @param note the form that wrote it; empty where an earlier release kept none
  public record Mention(String account, String note) {}

  /// The cause of a call by this event of its person.
  public static String calledBy(String event) {
    return event + "/talk";
  }

  /// Whether this event of its person is what called an officer.
  public boolean isCalledBy(String event) {
    return cause.equals(calledBy(event));
  }

  public boolean isOpen() {
    return state != State.OVER;
  }

  /// Whether they have it, or had it at the end.
  public boolean isOf(String account) {
    return Optional.ofNullable(holder).filter(it -> it.account().equals(account)).isPresent();
  }

  /// Whether they have it now.
  boolean isWith(String account) {
    return state == State.TAKEN && isOf(account);
  }

  /// Whether nothing happened to it since.
  boolean isAs(Talk seen) {
    return state == State.TAKEN && version == seen.version();
  }

  /// Whether the person heard that an officer has the chat.
  public boolean spoke() {
    return wrote != null;
  }

  /// By which its case is known: one for each.
  public String caseKey() {
    return CASES + id;
  }

  /// Whether an officer wrote in it, and it is on record nowhere as far as it knows.
  public boolean isOwed() {
    return owing != null;
  }

  /// Whether they wrote in it last, and owe its record.
  public boolean isOwedBy(String account) {
    return owing != null && owing.account().equals(account);
  }

  /// Whether it is over, and something is still to be done about it.
  boolean isUnsettled() {
    return !isOpen() && (isOwed() || !mentions.isEmpty());
  }

  Talk takenBy(Holder other, String form, Instant now) {
    return next(State.TAKEN, other, null, now, null).handedBy(form, other.account());
  }

  /// Where the person heard nothing of its holder it was taken by mistake, and they have their
  /// place again.
  Talk givenBack(String form, Instant now) {
    return (spoke() ? over(now) : returned(now)).handedBy(form, Handed.TO_THE_BOT);
  }

  /// Nobody has it any more. It keeps its place, which is old; whoever has it next says so anew.
  Talk returned(Instant now) {
    return next(State.WAITING, null, null, null, null).backSince(spoke() ? now : back);
  }

  /// Whoever has it next has to write soon, also where the person waits for nothing at this moment.
  /// The person goes on with the same office, so it does not begin anew.
  Talk passedTo(Holder other, String form, Instant now) {
    return next(State.TAKEN, other, wrote, now, null).handedBy(form, other.account());
  }

  /// For everybody: whoever gives it out of hand knows no unit that should have it.
  Talk passedToTheQueue(String form, Instant now) {
    return returned(now).of(null).handedBy(form, Handed.TO_THE_QUEUE);
  }

  Talk passedToUnit(String id, String form, Instant now) {
    return returned(now).of(new OfUnit(id, now)).handedBy(form, Handed.toTheQueueOf(id));
  }

  private Talk of(@Nullable OfUnit other) {
    return new Talk(
        citizen, id, state, since, why, matter, other, holder, wrote, heard, back, ended, letGo,
        cause, mentions, handed, owing, recorded, version);
  }

  private Talk handedBy(String form, String to) {
    return new Talk(
        citizen,
        id,
        state,
        since,
        why,
        matter,
        unit,
        holder,
        wrote,
        heard,
        back,
        ended,
        letGo,
        cause,
        mentions,
        handed.by(form, to),
        owing,
        recorded,
        version);
  }

  private Talk backSince(@Nullable Instant moment) {
    return new Talk(
        citizen, id, state, since, why, matter, unit, holder, wrote, heard, moment, ended, letGo,
        cause, mentions, handed, owing, recorded, version);
  }

  Talk heardAt(Instant now) {
    return next(state, holder, wrote, now, null);
  }

  /// From here on somebody owes its record, whatever becomes of the words.
  Talk writtenIn(Instant now) {
    return next(state, holder, wrote, heard == null ? null : now, ended).owedBy(holder);
  }

  /// @param seen as its holder had it before them
  Talk spokenIn(Instant now, Talk seen) {
    var since = Objects.equals(heard, seen.heard()) ? null : heard;
    return next(state, holder, now, since, null).owedBy(holder);
  }

  Talk over(Instant now) {
    return next(State.OVER, holder, wrote, null, now);
  }

  /// Nobody was there any more, on either side.
  Talk letGo(Instant now) {
    var over = over(now);
    return new Talk(
        citizen,
        id,
        over.state,
        since,
        why,
        matter,
        unit,
        holder,
        wrote,
        over.heard,
        back,
        over.ended,
        true,
        cause,
        mentions,
        handed,
        owing,
        recorded,
        over.version);
  }

  /// With the case of this number.
  Talk onRecord(String number) {
    var next = next(state, holder, wrote, heard, ended);
    return new Talk(
        citizen,
        id,
        state,
        since,
        why,
        matter,
        unit,
        holder,
        wrote,
        heard,
        back,
        ended,
        letGo,
        cause,
        mentions,
        handed,
        null,
        number,
        next.version);
  }

  private Talk owedBy(@Nullable Holder who) {
    return new Talk(
        citizen, id, state, since, why, matter, unit, holder, wrote, heard, back, ended, letGo,
        cause, mentions, handed, who, recorded, version);
  }

  /// Accounts to whom a note is addressed that they have not seen.
  public Set<String> mentioned() {
    return mentions.stream().map(Mention::account).collect(Collectors.toUnmodifiableSet());
  }

  Talk mentioning(Collection<Mention> more) {
    return mentioned(Stream.concat(mentions.stream(), more.stream()));
  }

  Talk seenBy(String account) {
    return mentioned(mentions.stream().filter(it -> !it.account().equals(account)));
  }

  private Talk mentioned(Stream<Mention> all) {
    return new Talk(
        citizen,
        id,
        state,
        since,
        why,
        matter,
        unit,
        holder,
        wrote,
        heard,
        back,
        ended,
        letGo,
        cause,
        all.collect(Collectors.toUnmodifiableSet()),
        handed,
        owing,
        recorded,
        version + 1);
  }

  private Talk next(
      State other,
      @Nullable Holder with,
      @Nullable Instant lastWrote,
      @Nullable Instant waitsSince,
      @Nullable Instant end) {
    return new Talk(
        citizen,
        id,
        other,
        since,
        why,
        matter,
        unit,
        with,
        lastWrote,
        waitsSince,
        back,
        end,
        letGo,
        cause,
        mentions,
        handed,
        owing,
        recorded,
        version + 1);
  }
}
