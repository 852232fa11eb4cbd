package saitrong.handoff.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.CaseFile;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// What came of a talk, as an officer wrote it down.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param outcome `answered`, that it is to be worked on, or in which case it is already, with the
///   number; absent where nobody chose
/// @param quoted the words of the person that it was filled in with, see [Quoted]
/// @param remark for colleagues, where the talk opens no case that could hold more
public record TypedEnd(
    @Nullable String once,
    @Nullable String outcome,
    @Nullable String kind,
    @Nullable String name,
    @Nullable String group,
    @Nullable String topic,
    @Nullable String system,
    @Nullable String words,
    @Nullable String answer,
    @Nullable String quoted,
    @Nullable String remark) {

  static final String ANSWERED = "answered";
  static final String OPEN = "open";
  private static final String IN = "in ";

  /// That it is in this case already.
  static String in(ReceiptNumber number) {
    return IN + number;
  }

  Optional<ReceiptNumber> into() {
    return Optional.ofNullable(outcome)
        .filter(it -> it.startsWith(IN))
        .flatMap(it -> ReceiptNumber.read(it.substring(IN.length())));
  }

  boolean isAnswered() {
    return ANSWERED.equals(outcome);
  }

  /// Nobody said yet what came of it.
  boolean isUndecided() {
    return !isAnswered() && !OPEN.equals(outcome) && into().isEmpty();
  }

  /// An answer is asked for where it was answered: an empty one is missing, and not none. When the
  /// talk was is known, however long ago: nobody typed it.
  Logged of(Instant received, List<CaseFile> files) {
    return new Logged(
        Channel.LINE,
        received,
        kind == null ? "" : kind,
        false,
        new Logged.Requester(
            said(name),
            null,
            Optional.ofNullable(text(group)).flatMap(UserGroup::called).orElse(null),
            null),
        text(system),
        Optional.ofNullable(text(topic)).flatMap(Topic::called).orElse(null),
        said(words),
        new Logged.Letter(null, null),
        isAnswered() ? new PersonalText(answer == null ? "" : answer.strip()) : null,
        true,
        files);
  }

  boolean isAboutNothing() {
    return topic == null && system == null;
  }

  /// With a kind that there is.
  TypedEnd of(String known) {
    return new TypedEnd(
        once, outcome, known, name, group, topic, system, words, answer, quoted, remark);
  }

  String asked() {
    return words == null ? "" : words;
  }

  /// With these words of what was asked.
  TypedEnd asking(String asked) {
    return new TypedEnd(
        once, outcome, kind, name, group, topic, system, asked, answer, quoted, remark);
  }

  /// All that was written down, for whoever may not keep it as a case.
  public String whole() {
    return Stream.of(name, system, words, answer, remark)
        .flatMap(Stream::ofNullable)
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private static @Nullable PersonalText said(@Nullable String typed) {
    var text = text(typed);
    return text == null ? null : new PersonalText(text);
  }

  @Override
  public String toString() {
    return "TypedEnd[***]";
  }
}
