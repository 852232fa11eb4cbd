package saitrong.handoff;

import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.ticket.CaseFile;

/// What somebody who waits for an officer sent besides words since they called: it goes into the
/// case that is left instead.
public interface SentWaiting {

  /// Empty for whoever waits for nobody.
  List<CaseFile> by(CitizenId citizen);
}
