package saitrong.promise;

import java.time.LocalDate;
import saitrong.content.OfficeHours;
import saitrong.promise.Day.Closed;
import saitrong.promise.Day.PutOff;
import saitrong.promise.Day.Why;

/// Says why the office is closed on a day.
record ClosedDays(OfficeHours hours) {

  Closed closed(LocalDate day) {
    return new Closed(day, why(day));
  }

  PutOff putOff(LocalDate day) {
    return new PutOff(day, why(day));
  }

  private Why why(LocalDate day) {
    var own = hours.ownDayOn(day).<Why>map(it -> new Why.OwnDayOff(it.name()));
    return own.or(
            () -> hours.holidayOn(day).map(it -> new Why.PublicHoliday(it.name(), it.confirmed())))
        .orElseGet(Why.OfTheWeek::new);
  }
}
