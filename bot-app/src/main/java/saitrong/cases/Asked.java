package saitrong.cases;

import java.nio.file.Path;
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
    ///
    /// @param head only those on the list of this superior; absent for all
    record Pressing(@Nullable String head) implements Wish {}

    /// What an officer has to tell in another way than on LINE.
    record Untold() implements Wish {}

    /// One, with what was said in it.
    ///
    /// @param why its due days are those, too
    record Showing(ReceiptNumber number, boolean why) implements Wish {}

    /// To have the files that came with one put into a folder.
    record Fetching(ReceiptNumber number, Path folder) implements Wish {}

    /// To write one down.
    record Opening(Logged logged) implements Wish {}

    /// How people were served in these months.
    ///
    /// @param csv as a table for other programs
    /// @param survey what was said in surveys, and not of cases
    /// @param all also lines of so few scores that one may know whose they are
    record Scoring(Months months, boolean csv, boolean survey, boolean all) implements Wish {}

    /// What people said beside their scores in these months.
    ///
    /// @param survey what was said in surveys, and not of cases
    record Commenting(Months months, boolean survey) implements Wish {}

    /// To give somebody a link to rate one.
    record Linking(ReceiptNumber number, @Nullable Path picture) implements Wish {}

    /// To note what somebody said on the telephone of how they were served.
    record Noting(ReceiptNumber number, RatingWork.Noted noted) implements Wish {}

    /// To empty one.
    ///
    /// @param sure that it is meant
    record Erasing(ReceiptNumber number, boolean sure) implements Wish {}

    /// Somebody else of the office is to have it.
    record Giving(ReceiptNumber number, GiveTyped typed) implements Wish {}

    /// To forward one, to whom the directory may know.
    record Forwarding(ReceiptNumber number, ForwardTyped typed) implements Wish {}

    /// To complete one, with a picture or document for the citizen.
    record Completing(ReceiptNumber number, @Nullable PersonalText done, Path file)
        implements Wish {}

    /// To take another step with one.
    record Stepping(ReceiptNumber number, Step step) implements Wish {}
  }

  /// @param account who is signed in on this machine, for whoever gives no name
  static Asked read(List<String> line, String account) throws Misunderstood {
    var typed = Typed.read(line);
    String by = Optional.ofNullable(typed.take(Option.BY)).orElse(account);
    boolean confidential = typed.take(Flag.CONFIDENTIAL);
    var wish = wish(typed, confidential);
    typed.requireNothingLeft();
    return new Asked(wish, confidential, by, typed.settings());
  }

  private static Wish wish(Typed typed, boolean confidential) throws Misunderstood {
    String what = typed.word(0).orElse("list");
    int count = Math.max(1, typed.count());
    if (what.equals("list") && count == 1) {
      return new Wish.Listing(typed.take(Flag.ALL));
    }
    if ((what.equals("late") || what.equals(DueWords.LATE)) && count == 1) {
      return new Wish.Pressing(typed.take(Option.TO));
    }
    if ((what.equals("untold") || what.equals(UsageWords.UNTOLD)) && count == 1) {
      return new Wish.Untold();
    }
    if (what.equals("show") && count == 2) {
      return new Wish.Showing(number(typed), typed.take(Flag.WHY));
    }
    if ((what.equals("files") || what.equals(UsageWords.FILES)) && count == 3) {
      return new Wish.Fetching(number(typed), Path.of(typed.word(2).orElseThrow()));
    }
    if ((what.equals("open") || what.equals(UsageWords.OPEN)) && count <= 2) {
      return new Wish.Opening(new OpeningTyped(typed).read(confidential));
    }
    if ((what.equals("scores") || what.equals(UsageWords.SCORES)) && count == 1) {
      var months = Months.of(typed);
      return new Wish.Scoring(
          months, typed.take(Flag.CSV), typed.take(Flag.SURVEY), typed.take(Flag.ALL));
    }
    if ((what.equals("comments") || what.equals(UsageWords.COMMENTS)) && count == 1) {
      return new Wish.Commenting(Months.of(typed), typed.take(Flag.SURVEY));
    }
    if ((what.equals("rate-link") || what.equals(UsageWords.RATE_LINK)) && count == 2) {
      return new Wish.Linking(number(typed), picture(typed.take(Option.QR)));
    }
    if ((what.equals("rate") || what.equals(UsageWords.RATE))
        && count == 2
        && typed.take(Flag.BY_PHONE)) {
      return new Wish.Noting(number(typed), noted(typed));
    }
    if ((what.equals("erase") || what.equals(UsageWords.ERASE)) && count == 2) {
      return new Wish.Erasing(number(typed), typed.take(Flag.YES));
    }
    var kind = StepKind.called(what);
    if (kind.isPresent() && (count == 2 || count == 3)) {
      return stepping(kind.get(), typed);
    }
    throw new Misunderstood(UsageWords.USAGE);
  }

  private static @Nullable Path picture(@Nullable String file) {
    return file == null ? null : Path.of(file);
  }

  private static RatingWork.Noted noted(Typed typed) throws Misunderstood {
    var service = score(typed.take(Option.SCORE));
    if (service == null) {
      throw new Misunderstood(UsageWords.USAGE);
    }
    return new RatingWork.Noted(
        service, score(typed.take(Option.SYSTEM)), typed.takeWords(Option.COMMENT));
  }

  private static @Nullable Integer score(@Nullable String typed) throws Misunderstood {
    if (typed == null) {
      return null;
    }
    if (!typed.matches("[1-5]")) {
      throw new Misunderstood(RatingWords.noScore(typed));
    }
    return Integer.valueOf(typed);
  }

  private static Wish stepping(StepKind kind, Typed typed) throws Misunderstood {
    String file = kind == StepKind.COMPLETE ? typed.take(Option.FILE) : null;
    if (file != null) {
      return new Wish.Completing(number(typed), words(typed), Path.of(file));
    }
    var step = new StepTyped(typed, words(typed));
    if (kind == StepKind.GIVE) {
      return new Wish.Giving(number(typed), step.give());
    }
    return kind == StepKind.FORWARD
        ? new Wish.Forwarding(number(typed), step.forward())
        : new Wish.Stepping(number(typed), step.of(kind));
  }

  private static @Nullable PersonalText words(Typed typed) {
    return typed.word(2).map(PersonalText::new).orElse(null);
  }

  private static ReceiptNumber number(Typed typed) throws Misunderstood {
    String word = typed.word(1).orElse("");
    return ReceiptNumber.read(word)
        .orElseThrow(() -> new Misunderstood(TypingWords.noNumber(word)));
  }
}
