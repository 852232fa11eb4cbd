package saitrong.conversation;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.content.Discretion;
import saitrong.faq.Entry;
import saitrong.flow.Answer;
import saitrong.flow.Effect;
import saitrong.flow.Flow;
import saitrong.flow.Position;
import saitrong.handoff.CalledAbout;
import saitrong.shared.Particulars;
import saitrong.ticket.Opening;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What somebody who calls an officer talked of, as far as it can be told without asking: the
/// script they are in, or were a while ago, and the answer that they were shown. An officer sees to
/// whatever is wrong in it.
record MatterOfTheCall(Situation situation) {

  /// Later they call about something else.
  private static final Duration STILL_ABOUT = Duration.ofHours(1);

  /// @param script that hands on
  CalledAbout of(Position script, List<Effect.Given> given) {
    if (isSecret(script)) {
      return about(Optional.empty(), Map.of());
    }
    var said = new HashMap<String, String>();
    given.forEach(it -> {
      if (it.answer() instanceof Answer.Words words) {
        said.putIfAbsent(it.name(), words.words().value());
      }
    });
    return about(Optional.of(script), said);
  }

  /// By whoever asks for a person by themselves.
  CalledAbout asked() {
    var run = situation.state().inHand().run().filter(it -> isOfLate(it) && !isSecret(it));
    var said = new HashMap<String, String>();
    run.ifPresent(it ->
        it.record()
            .forEach((key, entry) -> {
              if (entry.answer() instanceof Answer.Words words) {
                said.put(key, words.words().value());
              }
            }));
    return about(run, said);
  }

  private boolean isOfLate(Position run) {
    return situation.now().isBefore(run.at().plus(STILL_ABOUT));
  }

  /// A call is read by every officer, and a confidential matter by those who are named to it.
  private boolean isSecret(Position run) {
    var flows = situation.content().flows();
    return new Discretion(flows, Opening::isConfidential).isDueIn(run.flow());
  }

  private CalledAbout about(Optional<Position> run, Map<String, String> said) {
    var asker = new Asker(situation);
    var script = run.flatMap(this::script);
    var now = group(said.get(Particulars.GROUP)).or(() -> asker.toldGroup().flatMap(this::group));
    var group = now.or(() -> asker.group().flatMap(this::group));
    return new CalledAbout(
        script.flatMap(it -> it.kinds().stream().findFirst()).orElse(null),
        system(said.get(Particulars.SYSTEM)).or(asker::system).or(this::shownSystem).orElse(null),
        topic(said.get(Particulars.TOPIC), script),
        group.map(UserGroup::code).orElse(null),
        now.isEmpty() && group.isPresent());
  }

  private Optional<Flow> script(Position run) {
    return Optional.ofNullable(situation.content().flows()).map(it -> it.flows().get(run.flow()));
  }

  private Optional<UserGroup> group(@Nullable String code) {
    return Stream.of(UserGroup.values())
        .filter(it -> code != null && bare(it.code()).equals(bare(code)))
        .findFirst();
  }

  private static String bare(String code) {
    return code.replace(" ", "");
  }

  /// One that the agency has no more is none.
  private Optional<String> system(@Nullable String id) {
    return situation.content().profile().systems().stream()
        .map(it -> it.id())
        .filter(it -> it.equals(id))
        .findFirst();
  }

  /// Where the last answer of late is about one system.
  private Optional<String> shownSystem() {
    return shown()
        .map(Entry::systems)
        .filter(it -> it.size() == 1)
        .flatMap(it -> it.stream().findFirst());
  }

  private Optional<Entry> shown() {
    return situation
        .state()
        .lookup()
        .last(situation.now())
        .filter(it -> situation.now().isBefore(it.at().plus(STILL_ABOUT)))
        .map(it -> situation.content().faq().entries().get(it.entry()));
  }

  /// As it was said; or a script, or a group of answers, is called as a topic is.
  private @Nullable String topic(@Nullable String said, Optional<Flow> script) {
    Function<String, Optional<Topic>> called = Topic::called;
    return Optional.ofNullable(said)
        .flatMap(called)
        .or(() -> script.map(Flow::id).flatMap(called))
        .or(() -> shown().map(Entry::group).flatMap(called))
        .map(Topic::code)
        .orElse(null);
  }
}
