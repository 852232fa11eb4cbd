package saitrong.cases;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;
import saitrong.ticket.Logged;
import saitrong.ticket.ReceiptNumber;
import saitrong.ticket.Step;
import saitrong.ticket.StepKind;

/// What was typed behind `cases`, understood.
///
/// @param confidential such cases too
/// @param by who asks, as they call themselves
/// @param settings for the program, as `--saitrong.store.data-dir=…`
record Asked(Wish wish, boolean confidential, String by, List<String> settings) {

  /// One of the things to ask for.
  sealed interface Wish {

    /// The unclosed ones, or all.
    record Listing(boolean all) implements Wish {}

    /// Those that the clock is against.
    record Pressing() implements Wish {}

    /// One, with what was said in it.
    record Showing(ReceiptNumber number) implements Wish {}

    /// To write one down.
    record Opening(Logged logged) implements Wish {}

    /// How people were served in a month.
    record Scoring(YearMonth month) implements Wish {}

    /// To take a step with one.
    record Stepping(ReceiptNumber number, Step step) implements Wish {}
  }

  /// @param account who is signed in on this machine, for whoever gives no name
  static Asked read(List<String> line, String account) throws Misunderstood {
    var typed = Typed.read(line);
    String by = Optional.ofNullable(typed.take(Option.BY)).orElse(account);
    var wish = wish(typed);
    typed.requireNothingLeft();
    return new Asked(wish, typed.confidential(), by, typed.settings());
  }

  private static Wish wish(Typed typed) throws Misunderstood {
    String what = typed.word(0).orElse("list");
    int count = Math.max(1, typed.count());
    if (what.equals("list") && count == 1) {
      return new Wish.Listing(typed.all());
    }
    if ((what.equals("late") || what.equals(DueWords.LATE)) && count == 1) {
      return new Wish.Pressing();
    }
    if (what.equals("show") && count == 2) {
      return new Wish.Showing(number(typed));
    }
    if ((what.equals("open") || what.equals(CasesWords.OPEN)) && count <= 2) {
      return new Wish.Opening(new OpeningTyped(typed).read());
    }
    if ((what.equals("scores") || what.equals(CasesWords.SCORES)) && count == 1) {
      return new Wish.Scoring(TypedDay.month(typed.take(Option.MONTH)));
    }
    var kind = StepKind.called(what);
    if (kind.isPresent() && (count == 2 || count == 3)) {
      return new Wish.Stepping(number(typed), new StepTyped(typed, words(typed)).of(kind.get()));
    }
    throw new Misunderstood(CasesWords.USAGE);
  }

  private static @Nullable PersonalText words(Typed typed) {
    return typed.word(2).map(PersonalText::new).orElse(null);
  }

  private static ReceiptNumber number(Typed typed) throws Misunderstood {
    String word = typed.word(1).orElse("");
    return ReceiptNumber.read(word).orElseThrow(() -> new Misunderstood(CasesWords.noNumber(word)));
  }
}
