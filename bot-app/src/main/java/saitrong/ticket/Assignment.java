package saitrong.ticket;

import java.util.Set;
import saitrong.content.Duty.Aspect;

/// To whom the directory gave a case when it was opened.
///
/// @param by what told them apart from others. Not its values: they stand sealed in the case, and
///   where somebody lives is not to be read beside them
public record Assignment(Holder.Acting to, Set<Aspect> by) {

  public Assignment {
    by = Set.copyOf(by);
  }
}
