package saitrong.flow;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.Story.What;

/// One thing that came from the engine, as a story tells of it.
sealed interface Seen {

  /// Something was said.
  record Bubble(String text) implements Seen {}

  /// Something is to be done.
  ///
  /// @param key under which its outcome is waited for, if it is
  record Wanted(What what, String value, @Nullable String key) implements Seen {}

  /// In the words of a story.
  default String described() {
    return switch (this) {
      case Bubble bubble -> "ระบบ: " + bubble.text();
      case Wanted wanted -> wanted.what().thai() + ": " + wanted.value();
    };
  }

  static Stream<Seen> in(Turn turn) {
    return turn.effects().stream().flatMap(Seen::of);
  }

  private static Stream<Seen> of(Effect effect) {
    return switch (effect) {
      case Effect.Say say -> say.messages().stream().map(it -> new Bubble(Bubbles.text(it)));
      case Effect.OpenCase open -> wanted(What.OPENS, open.kind(), open.key());
      case Effect.FindAnswer find -> wanted(What.FINDS, "", find.key());
      case Effect.FindCase find -> wanted(What.LOOKS_UP, "", find.key());
      case Effect.AddToCase add -> wanted(What.ADDS, add.number(), add.key());
      case Effect.ConfirmResult confirm -> wanted(What.CONFIRMS, "", confirm.key());
      case Effect.ReopenCase reopen -> wanted(What.REOPENS, "", reopen.key());
      case Effect.WithdrawCase withdraw -> wanted(What.WITHDRAWS, "", withdraw.key());
      case Effect.OfBooking booking -> wanted(booking);
      case Effect.RecordRating rating -> wanted(What.RATES, Integer.toString(rating.score()), null);
      case Effect.HandOver _ -> wanted(What.HANDS_OVER, "", null);
      case Effect.ShowFullNotice _ -> wanted(What.SHOWS_NOTICE, "", null);
      case Effect.Ended ended -> wanted(What.ENDS, PlayedOwners.word(ended.how()), null);
      case Effect.SwitchLanguage to ->
          wanted(What.SWITCHES, to.language().name().toLowerCase(Locale.ROOT), null);
      case Effect.Forget _ -> wanted(What.FORGETS, "", null);
      case Effect.Remind remind when remind.key().contains("/") ->
          wanted(What.REMINDS, PlayedOwners.moment(remind.at()), null);
      case Effect.Remember _, Effect.Remind _ -> Stream.empty();
      case Effect.AnswerHelped _, Effect.EraseFiles _, Effect.OfTalk _ -> Stream.empty();
    };
  }

  /// The story tells what comes of it; how much is chosen already tells what is looked for.
  private static Stream<Seen> wanted(Effect.OfBooking booking) {
    return switch (booking) {
      case Effect.FindSlots find ->
          wanted(What.FINDS_SLOTS, Integer.toString(find.of().size()), find.key());
      case Effect.Book book -> wanted(What.BOOKS, "", book.key());
      case Effect.FindBookings find -> wanted(What.FINDS_BOOKINGS, "", find.key());
      case Effect.MoveBooking move -> wanted(What.MOVES, "", move.key());
      case Effect.CancelBooking cancel -> wanted(What.CANCELS, "", cancel.key());
    };
  }

  private static Stream<Seen> wanted(What what, String value, @Nullable String key) {
    return Stream.of(new Wanted(what, value, key));
  }
}
