package saitrong.handoff;

import saitrong.citizen.CitizenId;
import saitrong.shared.Language;

/// In which language somebody is spoken to. The conversation knows.
public interface SpokenTo {

  Language in(CitizenId citizen);
}
