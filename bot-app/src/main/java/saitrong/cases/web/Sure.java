package saitrong.cases.web;

/// What whoever sends a form was asked back about, and means.
///
/// @param unlisted a name that the directory does not know
/// @param standIn who has it instead of somebody who is away, see [StandsIn#code]; empty where
///   nobody was asked about
/// @param late a day behind the one that the requester was promised
record Sure(boolean unlisted, String standIn, boolean late) {

  /// Of several cases at once nobody is asked: the page says afterwards what became of each.
  static final String ANYBODY = "*";

  static final Sure OF_SEVERAL = new Sure(false, ANYBODY, true);

  boolean isOf(String standsIn) {
    return standIn.equals(ANYBODY) || standIn.equals(standsIn);
  }
}
