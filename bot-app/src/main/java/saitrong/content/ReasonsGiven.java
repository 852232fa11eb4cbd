package saitrong.content;

import com.mongodb.client.MongoDatabase;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import saitrong.flow.FlowSet;
import saitrong.flow.RatingForm;
import saitrong.flow.RatingForm.Scored;

/// The reasons for a low score that the script offers to choose from, as they are kept beside a
/// score: what was asked and what was chosen, in Thai, a line each. For commands that run beside
/// the bot.
///
/// @param lines of reasons
/// @param comment what stands before free words; empty where the script asks for none
public record ReasonsGiven(Set<String> lines, String comment) {

  public static final ReasonsGiven NONE = new ReasonsGiven(Set.of(), "");

  public ReasonsGiven {
    lines = Set.copyOf(lines);
  }

  /// Of the set that serves; none where none serves yet, or this release cannot read it.
  public static ReasonsGiven serving(MongoDatabase database) {
    return ScriptsInForce.in(database)
        .flatMap(FlowSet::ratingForm)
        .map(ReasonsGiven::of)
        .orElse(NONE);
  }

  private static ReasonsGiven of(RatingForm form) {
    var lines =
        Stream.concat(lines(form.service()), lines(form.system())).collect(Collectors.toSet());
    var comment = form.comment();
    return new ReasonsGiven(lines, comment == null ? "" : comment.label().th() + ": ");
  }

  private static Stream<String> lines(@Nullable Scored scored) {
    var why = scored == null ? null : scored.why();
    return why == null
        ? Stream.empty()
        : why.reasons().stream().map(reason -> why.asked().label().th() + ": " + reason.th());
  }
}
