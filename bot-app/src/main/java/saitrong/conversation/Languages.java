package saitrong.conversation;

import saitrong.citizen.CitizenId;
import saitrong.shared.Language;

/// In which language somebody is spoken to, for what is told outside their turns.
public interface Languages {

  Language of(CitizenId citizen);
}
