package saitrong.handoff;

import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.shared.Language;

/// The agency's scripts, for an officer to have one walked in a chat that they have. The
/// conversation walks it, and is silent again when it is over.
public interface ScriptsInAChat {

  /// How the events are called by which officers start and stop them; LINE's are called otherwise.
  /// A run is called as its event is, and found by that: a name has no "/", which ends it in the
  /// key of a case.
  String EVENT = "officer-";

  /// How such an event says that a script is stopped.
  String STOP = "officer-stops";

  record Script(String id, String name) {}

  /// Those that an officer may start.
  List<Script> offered(Language language);

  /// Durable when it returns; by the same form once.
  ///
  /// @param isFirst whether the person hears with it that an officer has the chat
  void start(String form, CitizenId citizen, String script, boolean isFirst);

  /// Likewise. Where none is walked nothing happens.
  void stop(String form, CitizenId citizen);

  /// The name of the one that asks now, started by an officer.
  Optional<String> running(CitizenId citizen, Language language);
}
