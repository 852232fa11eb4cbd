package saitrong.citizen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Citizens in memory. An id is readable here ("citizen of U1 at Ubot"), unlike the real one.
public final class FakeCitizens implements Citizens {

  private final List<Contact> remembered = new CopyOnWriteArrayList<>();
  private final Set<CitizenId> blocks = ConcurrentHashMap.newKeySet();
  private volatile boolean hangs;

  @Override
  public CitizenId idOf(String destination, LineUserId chat) {
    return new CitizenId("citizen of " + chat.value() + " at " + destination);
  }

  @Override
  public CompletionStage<Void> remember(Collection<Contact> contacts) {
    if (hangs) {
      return new CompletableFuture<>();
    }
    remembered.addAll(contacts);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public Optional<LineUserId> lineUserIdOf(CitizenId citizen) {
    return remembered.stream()
        .filter(contact -> contact.id().equals(citizen))
        .map(Contact::chat)
        .findFirst();
  }

  /// From here on nobody is ever durably known.
  public void hang() {
    hangs = true;
  }

  public List<Contact> remembered() {
    return new ArrayList<>(remembered);
  }

  public void forget() {
    remembered.clear();
  }

  @Override
  public void blocked(CitizenId citizen, boolean blocked, Instant at) {
    if (blocked) {
      blocks.add(citizen);
    } else {
      blocks.remove(citizen);
    }
  }

  @Override
  public boolean hasBlocked(CitizenId citizen) {
    return blocks.contains(citizen);
  }

  @Override
  public void erased(CitizenId citizen) {
    remembered.removeIf(contact -> contact.id().equals(citizen));
    blocks.remove(citizen);
  }
}
