package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import saitrong.content.Content;
import saitrong.message.Action;
import saitrong.message.Limits;
import saitrong.shared.Language;

/// A score for how a case was dealt with, in one tap: each says which case it is about. None where
/// this agency has no such script.
public record ScoreChips(Content content, Language language) {

  static final String SCRIPT = "rate";

  private static final List<Integer> BEST_FIRST = List.of(5, 4, 3, 2, 1);

  /// @param number of the case
  public List<Action> of(String number) {
    var flows = content.flows();
    if (flows == null) {
      return List.of();
    }
    return typed(number).stream()
        .flatMap(words ->
            BEST_FIRST.stream()
                .map(score ->
                    (Action) new Action.Say(flows.score(score, language), words + " " + score)))
        .toList();
  }

  /// Before what else there is to tap, as far as there is room.
  List<Action> before(List<Action> ways, Optional<String> number) {
    return Stream.concat(number.stream().flatMap(it -> of(it).stream()), ways.stream())
        .limit(Limits.QUICK_REPLIES)
        .toList();
  }

  /// What asks for a score of this case.
  Optional<String> typed(String number) {
    return Optional.ofNullable(content.flows())
        .flatMap(flows -> flows.flow(SCRIPT))
        .map(flow -> flow.name().in(language) + " " + number);
  }
}
