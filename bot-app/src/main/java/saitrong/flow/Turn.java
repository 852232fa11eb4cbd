package saitrong.flow;

import java.util.List;

/// What an input comes to.
///
/// @param understood false when the input did not fit the question: whoever knows more may answer
///   it another way and come back with [Input.Interrupted], dropping these effects
public record Turn(Position position, List<Effect> effects, boolean understood) {
  public Turn {
    effects = List.copyOf(effects);
  }
}
