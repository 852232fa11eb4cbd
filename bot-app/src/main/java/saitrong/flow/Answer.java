package saitrong.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import saitrong.shared.PersonalText;

/// What a step left behind: mostly what a person answered, in the form that its kind settles on.
public sealed interface Answer {

  /// Everything that fits into words: a choice's id, digits of a number, an ISO date.
  record Words(PersonalText words) implements Answer {
    public static Words of(String words) {
      return new Words(new PersonalText(words));
    }
  }

  /// Pictures and documents, and what was written to go with them.
  record Files(List<FileSent> files, PersonalText words) implements Answer {
    public Files {
      files = List.copyOf(files);
    }
  }

  /// A place on the map.
  record Spot(PersonalText name, double latitude, double longitude) implements Answer {

    /// Where somebody is, is nobody's business in a log.
    @Override
    public String toString() {
      return "Spot";
    }
  }

  /// An optional question that was passed over.
  record Skipped() implements Answer {}

  /// What came of something done: a result to branch on, and facts for the texts.
  ///
  /// @param options what was found to choose from
  record Outcome(String result, Map<String, String> facts, List<Option> options) implements Answer {
    public Outcome {
      facts = Map.copyOf(facts);
      options = List.copyOf(options);
    }

    public Outcome(String result, Map<String, String> facts) {
      this(result, facts, List.of());
    }

    /// With a note for ourselves.
    Outcome with(String note) {
      var noted = new HashMap<>(facts);
      noted.put(note, "");
      return new Outcome(result, noted, options);
    }

    @Override
    public String toString() {
      return "Outcome[" + result + "]";
    }
  }

  /// A file in LINE's keeping, known by the message that brought it.
  record FileSent(String message, Type type, @Nullable PersonalText name, @Nullable Long size) {

    /// What sort of file it is.
    public enum Type {
      PICTURE,
      VIDEO,
      SOUND,
      DOCUMENT
    }
  }
}
