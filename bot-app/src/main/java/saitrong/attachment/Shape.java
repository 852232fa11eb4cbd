package saitrong.attachment;

import saitrong.attachment.Scan.Verdict;

/// What there is of a file that was sent, for whoever is told of it without opening it.
public sealed interface Shape {

  /// All of it.
  ///
  /// @param bare whether it is a picture that tells nothing of where it was made
  record Here(FileType type, long bytes, Verdict verdict, boolean bare) implements Shape {}

  /// It comes, or is never to come.
  record NotHere(State why) implements Shape {}
}
