package saitrong.erasure;

/// What went with a case, in numbers.
///
/// @param files that were sent to it or given with its result
/// @param messages of the chat that had words
/// @param letters that were still to go out
public record Gone(int files, int messages, int letters) {

  /// For the audit trail.
  String inShort() {
    return "files:%d messages:%d letters:%d".formatted(files, messages, letters);
  }
}
