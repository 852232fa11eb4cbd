package saitrong.flow;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import saitrong.message.Action;
import saitrong.message.Action.Pick.What;

/// LINE's own calendar and clock, from or up to today, or from an earlier answer, where the
/// question asks so.
///
/// @param data of the button's question
record Pickers(Scene scene, Button data) {

  private static final Days ANY_DAY = new Days(Kind.Span.ANY);

  Action day(Kind.Day day) {
    return pick(What.DAY, Sentence.BUTTON_PICK_DAY, day.days());
  }

  Action clock() {
    return pick(What.CLOCK, Sentence.BUTTON_PICK_CLOCK, ANY_DAY);
  }

  Action dayAndClock(Kind.DayAndClock both) {
    return pick(What.DAY_AND_CLOCK, Sentence.BUTTON_PICK_BOTH, both.days());
  }

  private Action pick(What what, Sentence label, Days days) {
    var least = first(what, days);
    var most = days.span() == Kind.Span.PAST ? last(what) : null;
    boolean isEmpty = least != null && most != null && least.isAfter(most);
    return new Action.Pick(
        scene.say(label),
        data.data(),
        what,
        least == null || isEmpty ? null : written(what, least),
        most == null ? null : written(what, most));
  }

  private @Nullable LocalDateTime first(What what, Days days) {
    var soon = days.span() == Kind.Span.FUTURE ? soonest(what) : null;
    var earlier = days.first().orElse(null);
    return soon == null || (earlier != null && earlier.isAfter(soon)) ? earlier : soon;
  }

  /// Nobody can come at a time of today that is over: the next full hour.
  private LocalDateTime soonest(What what) {
    return what == What.DAY_AND_CLOCK
        ? scene.now().truncatedTo(ChronoUnit.HOURS).plusHours(1)
        : scene.today().atStartOfDay();
  }

  private LocalDateTime last(What what) {
    return what == What.DAY_AND_CLOCK
        ? scene.now().truncatedTo(ChronoUnit.MINUTES)
        : scene.today().atTime(23, 59);
  }

  private static String written(What what, LocalDateTime moment) {
    return what == What.DAY_AND_CLOCK ? moment.toString() : moment.toLocalDate().toString();
  }
}
