package saitrong.conversation;

import java.time.Instant;
import saitrong.content.Content;
import saitrong.inbox.Inbound;
import saitrong.shared.Language;

/// What a [Responder] decides from, and nothing else: so that the same mail after a crash gets the
/// same answer.
///
/// @param event the event to answer; of several pictures the latest
record Situation(State state, Inbound event, Content content, Instant now) {

  Language language() {
    return state.language();
  }
}
