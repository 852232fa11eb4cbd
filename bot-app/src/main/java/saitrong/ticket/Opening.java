package saitrong.ticket;

import java.util.List;
import saitrong.citizen.CitizenId;

/// What makes a case.
///
/// @param openedBy whatever opens it, as the run and the step of a flow; the same opens one case,
///   however often it is asked
/// @param kind of the matter, as the flow calls it: `consultation`, `street-light`
/// @param confidential only named staff may see it
public record Opening(
    String openedBy,
    CitizenId citizen,
    String kind,
    boolean confidential,
    Channel channel,
    Received received,
    List<Detail> details) {

  public Opening {
    details = List.copyOf(details);
  }

  @Override
  public String toString() {
    return "Opening[" + openedBy + "]";
  }
}
