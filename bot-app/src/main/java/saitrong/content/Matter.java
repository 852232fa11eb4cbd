package saitrong.content;

import java.util.Map;
import saitrong.content.Duty.Aspect;

/// What is known of a matter when somebody has to be responsible for it.
///
/// @param known by the words of the directory; what nobody said is not there
/// @param confidential given to nobody whom no rule names for just this kind
public record Matter(Map<Aspect, String> known, boolean confidential) {

  public Matter {
    known = Map.copyOf(known);
  }

  /// It may say where somebody lives.
  @Override
  public String toString() {
    return "Matter[" + known.keySet() + "]";
  }
}
