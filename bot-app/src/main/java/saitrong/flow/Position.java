package saitrong.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of a flow as it stands: what was answered, what was done, what is being asked. Where the
/// person is in the flow is not here; it follows from the answers ([Walk]).
///
/// @param run names this run, in buttons and in keys of effects
/// @param version of the flow's file when it was last walked
/// @param known what was remembered of the person when the run began; frozen, for a walk must not
///   change its mind
/// @param record what was answered, by the key of its step
/// @param done keys of texts said and marks made
/// @param drafts what may become an answer: an earlier answer, files that came early
/// @param sources the messages that brought drafts in words, by the same keys ([Sources])
/// @param at when the person last did something
/// @param resting ask before going on
public record Position(
    String run,
    String flow,
    String version,
    Map<String, Answer> known,
    Map<String, Entry> record,
    Set<String> done,
    Map<String, Answer> drafts,
    Map<String, String> sources,
    Asked asked,
    Instant at,
    boolean resting) {

  /// @param message that brought the answer, if one did
  public record Entry(Answer answer, @Nullable String message) {}

  /// What the person sees last and what an input is therefore held against.
  public sealed interface Asked {

    /// The step with this key; `page` of its choices.
    ///
    /// @param misses how many answers in a row did not fit
    record Open(String key, int page, int misses) implements Asked {
      Open(String key, int page) {
        this(key, page, 0);
      }

      Open missed() {
        return new Open(key, page, misses + 1);
      }
    }

    /// Whether to cancel; `back` is what goes on otherwise.
    record Cancelling(Open back) implements Asked {}

    /// Whether to go on after a while.
    record Resuming(Open back) implements Asked {}

    /// Which answer to correct.
    record Picking(Open back) implements Asked {}

    /// Nothing; an effect is being done.
    record Waiting(String key) implements Asked {}

    /// Nothing more.
    record Over() implements Asked {}
  }

  public Position {
    known = Map.copyOf(known);
    record = Collections.unmodifiableMap(new LinkedHashMap<>(record));
    done = Collections.unmodifiableSet(new LinkedHashSet<>(done));
    drafts = Map.copyOf(drafts);
    sources = Map.copyOf(sources);
  }

  static Position atTheStart(String run, Flow flow, Map<String, Answer> known, Instant now) {
    return new Position(
        run,
        flow.id(),
        flow.version(),
        known,
        Map.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        new Asked.Open("", 0),
        now,
        false);
  }

  public boolean isOver() {
    return asked instanceof Asked.Over;
  }

  /// The person has said nothing in it yet.
  public boolean isUntouched() {
    return drafts.isEmpty()
        && record.values().stream().allMatch(it -> it.answer() instanceof Answer.Outcome);
  }

  /// All that its person said in it was said in the other one too.
  public boolean isHeldBy(Position other) {
    return drafts.isEmpty()
        && record.entrySet().stream()
            .filter(it -> !(it.getValue().answer() instanceof Answer.Outcome))
            .allMatch(it -> it.getValue().answer().equals(other.answer(it.getKey())));
  }

  /// One of these was chosen otherwise, and more was answered than these.
  boolean hasAnswersBeside(Map<String, String> chosen) {
    boolean otherwise =
        chosen.entrySet().stream()
            .anyMatch(it ->
                answer(it.getKey()) instanceof Answer.Words words
                    && !words.equals(Answer.Words.of(it.getValue())));
    return otherwise
        && record.entrySet().stream()
            .filter(it -> !chosen.containsKey(Visits.nameOf(it.getKey())))
            .anyMatch(it -> !(it.getValue().answer() instanceof Answer.Outcome));
  }

  /// The effect that it waits for, whatever is asked meanwhile.
  public Optional<String> waitsFor() {
    return switch (asked) {
      case Asked.Waiting(var key) -> Optional.of(run + "/" + key);
      case Asked.Cancelling(var back) -> Optional.of(run + "/" + back.key());
      case Asked.Resuming(var back) -> Optional.of(run + "/" + back.key());
      case Asked.Picking _, Asked.Open _, Asked.Over _ -> Optional.empty();
    };
  }

  @Nullable Answer answer(String key) {
    var entry = record.get(key);
    return entry == null ? null : entry.answer();
  }

  /// The message that brought the answer, if one did.
  @Nullable String messageOf(String key) {
    var entry = record.get(key);
    return entry == null ? null : entry.message();
  }

  /// The messages that brought what was answered, and what may become an answer.
  public Stream<String> messages() {
    var answers = record.values().stream().flatMap(it -> of(it.answer(), it.message()));
    var begun =
        drafts.entrySet().stream().flatMap(it -> of(it.getValue(), sources.get(it.getKey())));
    return Stream.concat(answers, begun);
  }

  private static Stream<String> of(Answer answer, @Nullable String sources) {
    var words = Sources.list(sources).stream();
    return answer instanceof Answer.Files files
        ? Stream.concat(words, files.files().stream().map(Answer.FileSent::message))
        : words;
  }

  Position asking(Asked next) {
    return new Position(
        run, flow, version, known, record, done, drafts, sources, next, at, resting);
  }

  Position touched(Instant now) {
    return new Position(
        run, flow, version, known, record, done, drafts, sources, asked, now, false);
  }

  /// What was remembered of the person is forgotten, and not offered here any more.
  public Position withoutKnown() {
    return new Position(
        run, flow, version, Map.of(), record, done, drafts, sources, asked, at, resting);
  }

  /// What was remembered under these names is not offered any more.
  Position withoutKnown(Set<String> names) {
    var left = new LinkedHashMap<>(known);
    left.keySet().removeAll(names);
    return new Position(
        run, flow, version, left, record, done, drafts, sources, asked, at, resting);
  }

  /// Who comes back is asked whether to go on.
  public Position putToRest() {
    return new Position(run, flow, version, known, record, done, drafts, sources, asked, at, true);
  }

  Position inVersion(String other) {
    return new Position(run, flow, other, known, record, done, drafts, sources, asked, at, resting);
  }

  Position answered(String key, Answer answer, @Nullable String message) {
    var next = new LinkedHashMap<>(record);
    next.remove(key);
    next.put(key, new Entry(answer, message));
    return withoutDraft(key)
        .withoutDraft(Earlier.keyOf(key))
        .with(next, done)
        .undone(SaidEarly.markOf(key));
  }

  /// The answer is asked for again and offered as it was.
  Position reopened(String key) {
    var entry = record.get(key);
    var next = new LinkedHashMap<>(record);
    next.remove(key);
    var forgotten = with(next, done);
    return entry == null || entry.answer() instanceof Answer.Skipped
        ? forgotten
        : forgotten.drafting(Earlier.keyOf(key), entry.answer(), entry.message());
  }

  /// The later answer counts instead of the earlier one.
  Position replacing(String earlier, String later) {
    var next = new LinkedHashMap<>(record);
    var entry = next.remove(later);
    if (entry != null) {
      next.put(earlier, entry);
    }
    return with(next, done);
  }

  Position forgetting(List<String> keys) {
    var next = new LinkedHashMap<>(record);
    keys.forEach(next::remove);
    return with(next, done);
  }

  Position drafting(String key, Answer draft) {
    return drafting(key, draft, null);
  }

  /// @param messages that brought it, where it is in words or a place
  Position drafting(String key, Answer draft, @Nullable String messages) {
    var others = withoutDraft(key);
    var next = new LinkedHashMap<>(others.drafts);
    next.put(key, draft);
    var from = new LinkedHashMap<>(others.sources);
    if (messages != null) {
      from.put(key, messages);
    }
    return with(next, from);
  }

  Position withoutDraft(String key) {
    var next = new LinkedHashMap<>(drafts);
    next.remove(key);
    var from = new LinkedHashMap<>(sources);
    from.remove(key);
    return with(next, from);
  }

  Position done(List<String> keys) {
    var next = new ArrayList<>(done);
    next.addAll(keys);
    return with(record, new LinkedHashSet<>(next));
  }

  Position undone(String key) {
    var next = new LinkedHashSet<>(done);
    next.remove(key);
    return with(record, next);
  }

  private Position with(Map<String, Entry> record, Set<String> done) {
    return new Position(
        run, flow, version, known, record, done, drafts, sources, asked, at, resting);
  }

  private Position with(Map<String, Answer> drafts, Map<String, String> sources) {
    return new Position(
        run, flow, version, known, record, done, drafts, sources, asked, at, resting);
  }
}
