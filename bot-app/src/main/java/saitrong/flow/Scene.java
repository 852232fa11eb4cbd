package saitrong.flow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.message.Limits;
import saitrong.message.Message;
import saitrong.shared.Language;

/// The flow that is being walked, with the sentences and the circumstances of this turn.
record Scene(Flow flow, FlowSet set, Circumstances about) {

  /// Examples of days, which would be wrong some day if they stood in a file.
  static final String COMING_DAY = "coming-day";

  static final String PAST_DAY = "past-day";

  private static final int EXAMPLE_DAYS = 7;

  Sentences sentences() {
    return set.sentences();
  }

  /// The question, of whichever flow, whose answer is remembered under this name.
  Optional<Step.Ask> remembered(String name) {
    return set.flows().values().stream()
        .flatMap(Flow::questions)
        .filter(ask -> ask.name().equals(name) && ask.remembered())
        .findFirst();
  }

  Language language() {
    return about.language();
  }

  LocalDate today() {
    return now().toLocalDate();
  }

  /// By the clock on the wall.
  LocalDateTime now() {
    return about.now().atZone(ThaiCalendar.ZONE).toLocalDateTime();
  }

  Hearing hearing(@Nullable Answer draft) {
    return new Hearing(sentences(), now(), draft).inRegisterOf(about.registerYear());
  }

  /// Of its matter nothing may stand in a bubble, which a locked screen shows.
  boolean isConfidential() {
    return flow.steps().stream()
        .anyMatch(it -> it instanceof Step.OpenCase open && open.confidential());
  }

  /// Beside a case that stands, "ยกเลิกเรื่องนี้" would be taken for that case, and not for the
  /// talk about it.
  String label(Control control) {
    return say(
        control == Control.CANCEL && flow.beginsWithACase()
            ? Sentence.BUTTON_LEAVE
            : control.label());
  }

  Showing showing() {
    return new Showing(sentences(), language());
  }

  String say(Sentence key) {
    return say(key, Map.of());
  }

  String say(Sentence key, Map<String, String> more) {
    return fill(sentences().of(key), more);
  }

  String fill(Wording text, Map<String, String> more) {
    var values = new HashMap<>(about.standing());
    values.put("flow", called());
    values.put(COMING_DAY, exampleDay(false));
    values.put(PAST_DAY, exampleDay(true));
    values.putAll(more);
    return text.fill(language(), values);
  }

  String exampleDay(boolean isPast) {
    return ThaiCalendar.typed(today().plusDays(isPast ? -EXAMPLE_DAYS : EXAMPLE_DAYS), language());
  }

  private String called() {
    return isConfidential()
        ? sentences().of(Sentence.HIDDEN_FLOW).in(language())
        : flow.name().in(language());
  }

  Message bubble(Sentence key, Map<String, String> more) {
    return bubble(say(key, more));
  }

  Message bubble(Sentence key) {
    return bubble(key, Map.of());
  }

  /// Answers of a person may be longer than a bubble holds when they come back in a text.
  static Message bubble(String text) {
    return new Message.Text(Limits.TEXT.cut(text.isBlank() ? "…" : text));
  }

  /// The answers on the way, by name, as a text shows them.
  Map<String, String> shown(Walk.Way way) {
    var shown = new HashMap<String, String>();
    way.values()
        .forEach((name, answer) ->
            flow.question(name)
                .filter(_ -> !(answer instanceof Answer.Skipped))
                .ifPresent(ask ->
                    shown.put(name, showing().of(Offers.asked(ask, way.values()).kind(), answer))));
    shown.putAll(way.facts());
    return shown;
  }
}
