package saitrong.conversation;

import java.util.List;
import saitrong.citizen.CitizenId;
import saitrong.inbox.Inbound;

/// Looks up what a turn may go by of somebody's cases: an interface, so that a test can say what
/// there is.
interface CasesInTheChat {

  TheirCases of(CitizenId citizen, State state, List<Inbound> events);
}
