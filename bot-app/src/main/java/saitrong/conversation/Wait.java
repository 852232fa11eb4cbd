package saitrong.conversation;

import java.util.List;

/// What a choice would be an answer to. Entries by their ids, in the order of the numbers.
sealed interface Wait {

  record Nothing() implements Wait {}

  /// Which of these is meant.
  record Offer(List<String> entries) implements Wait {
    public Offer {
      entries = List.copyOf(entries);
    }
  }

  /// A few by buttons alone, while a script asks: no number is held against them.
  record Near(List<String> entries) implements Wait {
    public Near {
      entries = List.copyOf(entries);
    }
  }

  /// Whether the words are for this case, which waits for some.
  record OfCase(String number) implements Wait {}

  /// The user group, by which one of the entries is the answer.
  ///
  /// @param groups in the order of the numbers
  record Group(List<String> entries, List<String> groups) implements Wait {
    public Group {
      entries = List.copyOf(entries);
      groups = List.copyOf(groups);
    }
  }

  /// The system, in the same way.
  record System(List<String> entries, List<String> systems) implements Wait {
    public System {
      entries = List.copyOf(entries);
      systems = List.copyOf(systems);
    }
  }
}
