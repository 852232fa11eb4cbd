package saitrong.conversation;

import java.util.List;
import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.content.TextKey;
import saitrong.inbox.Inbound;

/// A member of staff links this chat, which otherwise is as everybody's, with their account at the
/// desk: an interface, so that a test can do without.
interface OwnAccounts {

  OwnAccounts NONE = (_, _) -> Optional.empty();

  /// Does what these ask for, once for each event however often their turn is decided.
  ///
  /// @return what is to be said of it; absent where they ask for nothing of the kind
  Optional<TextKey> asked(CitizenId citizen, List<Inbound> events);
}
