package saitrong.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import saitrong.flow.Answer.FileSent;

/// What sort of answer a question expects. [Hearing] reads an input as one, [Showing] shows it.
sealed interface Kind {

  /// Words of `least` to `most` characters.
  record Text(int least, int most) implements Kind {}

  /// One of several.
  record Choice(List<Option> options) implements Kind {
    public Choice {
      options = List.copyOf(options);
    }

    Optional<Option> withId(String id) {
      return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
  }

  /// One of what the act of this name has found; see [Offers].
  record Offered(String by) implements Kind {}

  /// `ใช่` or `ไม่ใช่`.
  record YesNo() implements Kind {
    static final String YES = "ใช่";
    static final String NO = "ไม่ใช่";
  }

  /// A whole number.
  record Count(long least, long most) implements Kind {}

  /// A Thai telephone number, kept as digits.
  record Phone() implements Kind {}

  /// An e-mail address.
  record Email() implements Kind {}

  /// The 13 digits of a Thai citizen, with their check digit. Never shown whole again.
  record CitizenNumber() implements Kind {}

  /// A day, kept as ISO date.
  record Day(Days days) implements Kind {
    Day(Span span) {
      this(new Days(span));
    }
  }

  /// A time of day, kept as `HH:mm`.
  record Clock() implements Kind {}

  /// A day and a time, kept as ISO local date and time.
  record DayAndClock(Days days) implements Kind {
    DayAndClock(Span span) {
      this(new Days(span));
    }
  }

  /// A name with its title.
  record Person() implements Kind {}

  /// An office or a company.
  record Organisation() implements Kind {}

  /// A place on the map, or words for it.
  record Place() implements Kind {}

  /// A sub-district of Thailand, found by its name or its postcode and kept as [SubDistrict#kept].
  record InSubDistrict() implements Kind {}

  /// A province of Thailand, kept by its Thai name.
  record Province() implements Kind {}

  /// Pictures and files.
  record Files(FileRules rules) implements Kind {}

  /// Words, or files, or both: "type your question or send a screenshot".
  record TextOrFiles(int most, FileRules rules) implements Kind {}

  /// The last four digits of a telephone number, by which somebody is known again.
  record PhoneEnding() implements Kind {}

  /// The number of a case, kept as `00011/2569`.
  ///
  /// @param own cases of the person, to be tapped; any other number can be typed all the same
  record Receipt(List<Option> own) implements Kind {
    public Receipt {
      own = List.copyOf(own);
    }

    Receipt() {
      this(List.of());
    }
  }

  /// 5 (best) to 1.
  record Rating() implements Kind {
    static final int BEST = 5;
  }

  /// On which side of today.
  enum Span {
    ANY,
    PAST,
    FUTURE
  }

  /// Which files are taken.
  record FileRules(Set<FileSent.Type> types, int most, long bytes) {
    public FileRules {
      types = Set.copyOf(types);
    }
  }

  /// Answered in free words, so that a name of something else may well be the answer.
  default boolean takesWords() {
    return switch (this) {
      case Text _, TextOrFiles _, Organisation _, Place _ -> true;
      case Choice _, Offered _, YesNo _, Count _, Phone _, Email _, CitizenNumber _ -> false;
      case Day _, Clock _, DayAndClock _, Person _, InSubDistrict _, Province _ -> false;
      case Files _, Receipt _, PhoneEnding _, Rating _ -> false;
    };
  }

  /// Nearly anything that is typed would be taken for its answer.
  default boolean isInWords() {
    return takesWords() || this instanceof Person;
  }

  /// By its nature about a person, whatever the file says.
  default boolean isPersonal() {
    return switch (this) {
      case Phone _, Email _, CitizenNumber _, Person _ -> true;
      case Text _, Choice _, Offered _, YesNo _, Count _, Day _, Clock _, DayAndClock _ -> false;
      case InSubDistrict _, Province _ -> false;
      case Organisation _, Place _, Files _, TextOrFiles _, Receipt _, Rating _ -> false;
      case PhoneEnding _ -> false; // compared, and gone with the run
    };
  }
}
