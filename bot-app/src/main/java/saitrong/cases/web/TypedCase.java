package saitrong.cases.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.shared.PersonalText;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// A matter as an officer wrote it down on one screen, while somebody is on the telephone.
///
/// @param once see [OnceTokens]
/// @param day on which it came in, with `time`; both absent for just now
/// @param answer where it was answered at once
public record TypedCase(
    @Nullable String once,
    @Nullable String channel,
    @Nullable String day,
    @Nullable String time,
    @Nullable String kind,
    @Nullable String name,
    @Nullable String contact,
    @Nullable String group,
    @Nullable String organisation,
    @Nullable String province,
    @Nullable String system,
    @Nullable String topic,
    @Nullable String words,
    @Nullable String letterNumber,
    @Nullable String letterDay,
    @Nullable String answer) {

  /// @param kind as scripts call it
  Logged of(String kind, boolean confidential) {
    return new Logged(
        Optional.ofNullable(text(channel)).flatMap(Channel::called).orElse(null),
        received(),
        kind,
        confidential,
        new Logged.Requester(
            said(name),
            said(contact),
            Optional.ofNullable(text(group)).flatMap(UserGroup::called).orElse(null),
            said(organisation),
            said(province)),
        text(system),
        Optional.ofNullable(text(topic)).flatMap(Topic::called).orElse(null),
        said(words),
        new Logged.Letter(text(letterNumber), date(letterDay)),
        said(answer));
  }

  private @Nullable Instant received() {
    var date = date(day);
    if (date == null) {
      return null;
    }
    var at = text(time);
    try {
      return date.atTime(at == null ? LocalTime.NOON : LocalTime.parse(at))
          .atZone(ThaiDates.ZONE)
          .toInstant();
    } catch (DateTimeException noTime) {
      return null; // browsers send none but times
    }
  }

  private static @Nullable LocalDate date(@Nullable String typed) {
    var day = text(typed);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException noDay) {
      return null; // browsers send none but days
    }
  }

  private static @Nullable PersonalText said(@Nullable String typed) {
    var text = text(typed);
    return text == null ? null : new PersonalText(text);
  }

  private static @Nullable String text(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  @Override
  public String toString() {
    return "TypedCase[***]";
  }
}
