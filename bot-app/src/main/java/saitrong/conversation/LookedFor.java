package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.learning.Lesson;
import saitrong.message.Action;
import saitrong.message.Message;

/// What came of looking for the answer that a script wants.
sealed interface LookedFor {

  /// What is said before the script goes on.
  List<Message> says();

  Lookup lookup();

  /// The answer, on its card.
  ///
  /// @param system the only one that it is for, if it is for one
  record Found(List<Message> says, Lookup lookup, Optional<String> system) implements LookedFor {
    public Found {
      says = List.copyOf(says);
    }
  }

  /// A few that it may be. Whether it was one of them shows later.
  record Near(List<Message> says, Lookup lookup) implements LookedFor {
    public Near {
      says = List.copyOf(says);
    }
  }

  /// Each group, or each system, has its own, and the person is asked for theirs.
  record Depends(List<Message> says, List<Action> quickReplies, Lookup lookup)
      implements LookedFor {
    public Depends {
      says = List.copyOf(says);
      quickReplies = List.copyOf(quickReplies);
    }
  }

  /// No answer but those that the person read before they left the question with the officers.
  record Seen(Lookup lookup) implements LookedFor {
    @Override
    public List<Message> says() {
      return List.of();
    }
  }

  /// No answer, as the person was told before they left the question with the officers.
  record Left(Lookup lookup) implements LookedFor {
    @Override
    public List<Message> says() {
      return List.of();
    }
  }

  /// Nothing that fits.
  record Nothing(Lookup lookup, Optional<Lesson> lesson) implements LookedFor {
    @Override
    public List<Message> says() {
      return List.of();
    }
  }
}
