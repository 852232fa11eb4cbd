package saitrong.cases.web;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.content.ThaiDates;
import saitrong.ticket.Holder;
import saitrong.ticket.Outline;

/// What an officer leaves over of a list.
///
/// @param kind as scripts call it; empty for all, as are the others
/// @param state by its code
/// @param channel by its code
/// @param unit the tag of it: whoever of the unit has the case
/// @param month in which it was received
record Sifting(String kind, String state, String channel, String unit, @Nullable YearMonth month) {

  static final Sifting NONE = new Sifting("", "", "", "", null);

  public boolean isAnything() {
    return !equals(NONE);
  }

  boolean leaves(Outline one, HolderTags tags) {
    return isOr(kind, one.kind())
        && isOr(state, one.state().code())
        && isOr(channel, one.channel().code())
        && (month == null || month.equals(YearMonth.from(one.received().atZone(ThaiDates.ZONE))))
        && (unit.isEmpty() || unit(one.with()).map(tags::of).filter(unit::equals).isPresent());
  }

  private static boolean isOr(String wanted, String its) {
    return wanted.isEmpty() || wanted.equals(its);
  }

  private static Optional<Holder> unit(Holder with) {
    return with instanceof Holder.Person(_, var unit, _)
        ? Optional.ofNullable(unit)
        : Optional.of(with);
  }
}
