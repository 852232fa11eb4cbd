package saitrong.ticket;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// What makes a case.
///
/// @param openedBy whatever opens it, as the run and the step of a flow; the same opens one case,
///   however often it is asked
/// @param by who does
/// @param citizen whose case it is; absent for whoever is not on LINE
/// @param kind of the matter, as the flow calls it: `consultation`, `street-light`
/// @param confidential only named staff may see it
/// @param given to whom the directory gives it; absent where it names nobody, and the receiving
///   unit has it
/// @param answered for what is on record only, because it was answered at once
public record Opening(
    String openedBy,
    Actor by,
    @Nullable CitizenId citizen,
    String kind,
    boolean confidential,
    Channel channel,
    Received received,
    List<Detail> details,
    @Nullable Assignment given,
    @Nullable AnsweredAtOnce answered) {

  /// Whoever opens it, and whatever a flow's file says: a line lost in an edit would put a tip
  /// before the eyes of all officers.
  private static final Set<String> ALWAYS_CONFIDENTIAL = Set.of("corruption-tip");

  public Opening {
    confidential = isConfidential(kind, confidential);
    details = List.copyOf(details);
  }

  /// @param wanted by who opens it
  public static boolean isConfidential(String kind, boolean wanted) {
    return wanted || ALWAYS_CONFIDENTIAL.contains(kind);
  }

  /// Kinds that there are whatever scripts there are.
  public static Set<String> alwaysConfidential() {
    return ALWAYS_CONFIDENTIAL;
  }

  /// Nobody is named for it, or not yet.
  public Opening(
      String openedBy,
      Actor by,
      @Nullable CitizenId citizen,
      String kind,
      boolean confidential,
      Channel channel,
      Received received,
      List<Detail> details,
      @Nullable AnsweredAtOnce answered) {
    this(openedBy, by, citizen, kind, confidential, channel, received, details, null, answered);
  }

  /// By a citizen on LINE, to be dealt with.
  public Opening(
      String openedBy,
      CitizenId citizen,
      String kind,
      boolean confidential,
      Channel channel,
      Received received,
      List<Detail> details) {
    this(
        openedBy,
        new Actor.Citizen(),
        citizen,
        kind,
        confidential,
        channel,
        received,
        details,
        null);
  }

  public Opening givenTo(@Nullable Assignment responsible) {
    return new Opening(
        openedBy,
        by,
        citizen,
        kind,
        confidential,
        channel,
        received,
        details,
        responsible,
        answered);
  }

  public Opening answered(AnsweredAtOnce answer) {
    return new Opening(
        openedBy, by, citizen, kind, confidential, channel, received, details, given, answer);
  }

  @Override
  public String toString() {
    return "Opening[" + openedBy + "]";
  }
}
