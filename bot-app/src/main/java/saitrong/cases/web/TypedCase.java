package saitrong.cases.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.ticket.Channel;
import saitrong.ticket.Logged;
import saitrong.ticket.Topic;
import saitrong.ticket.UserGroup;

/// A matter as an officer wrote it down on one screen, while somebody is on the telephone.
///
/// @param once see [saitrong.staff.OnceTokens]
/// @param day on which it came in; absent for today
/// @param time at which it did; absent, as the day is, for just now
/// @param longAgo ticked where that is no slip though it is more than 60 days ago
/// @param answer where it was answered at once
public record TypedCase(
    @Nullable String once,
    @Nullable String channel,
    @Nullable String day,
    @Nullable String time,
    @Nullable String longAgo,
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

  /// Whether it says on which day it came in, and not when: any moment of the day would be a guess.
  boolean lacksTime() {
    return FormText.day(day) != null && FormText.time(time) == null;
  }

  /// @param kind as scripts call it
  /// @param now when it is written down
  Logged of(String kind, boolean confidential, Instant now) {
    return new Logged(
        Optional.ofNullable(FormText.of(channel)).flatMap(Channel::called).orElse(null),
        received(now),
        kind,
        confidential,
        new Logged.Requester(
            FormText.said(name),
            FormText.said(contact),
            Optional.ofNullable(FormText.of(group)).flatMap(UserGroup::called).orElse(null),
            FormText.said(organisation),
            FormText.said(province)),
        FormText.of(system),
        Optional.ofNullable(FormText.of(topic)).flatMap(Topic::called).orElse(null),
        FormText.said(words),
        new Logged.Letter(FormText.of(letterNumber), FormText.day(letterDay)),
        FormText.said(answer),
        FormText.of(longAgo) != null,
        List.of());
  }

  private @Nullable Instant received(Instant now) {
    var at = FormText.time(time);
    if (at == null) {
      return null;
    }
    var date = FormText.day(day);
    var on = date == null ? LocalDate.ofInstant(now, ThaiDates.ZONE) : date;
    return on.atTime(at).atZone(ThaiDates.ZONE).toInstant();
  }

  @Override
  public String toString() {
    return "TypedCase[***]";
  }
}
