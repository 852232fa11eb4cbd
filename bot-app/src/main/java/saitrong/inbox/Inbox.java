package saitrong.inbox;

import java.util.List;
import java.util.concurrent.CompletionStage;

/// The door. Events are durable once the stage completes, and only then may LINE be answered 200.
/// It fails with [InboxClosed] when the store is away or too much waits: LINE is answered 503 and
/// sends them again.
public interface Inbox {

  CompletionStage<Void> keep(List<Inbound> events);
}
