package saitrong.conversation;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import saitrong.citizen.CitizenId;
import saitrong.content.Content;
import saitrong.flow.Flow;
import saitrong.flow.Intake;
import saitrong.handoff.ScriptsInAChat;
import saitrong.inbox.Envelope;
import saitrong.inbox.EventId;
import saitrong.inbox.Inbound;
import saitrong.inbox.Inbox;
import saitrong.shared.Language;

/// Puts an officer's wish into the mail of its person.
record MailedScripts(
    Inbox inbox, Conversations conversations, Supplier<Content> content, InstantSource clock)
    implements ScriptsInAChat {

  /// What anybody may start from the menu. A confidential matter is told to nobody who has the
  /// chat.
  @Override
  public List<Script> offered(Language language) {
    return flows()
        .filter(flow -> !flow.answersAResult())
        .filter(flow -> !flow.opens((_, confidential) -> confidential))
        .map(flow -> new Script(flow.id(), flow.name().in(language)))
        .toList();
  }

  private Stream<Flow> flows() {
    var flows = content.get().flows();
    return flows == null ? Stream.empty() : flows.flows().values().stream();
  }

  @Override
  public void start(String form, CitizenId citizen, String script, boolean isFirst) {
    keep(form + "-" + script, citizen, OfficersScript.starts(script, isFirst));
  }

  @Override
  public void stop(String form, CitizenId citizen) {
    keep(form + "-" + STOP, citizen, STOP);
  }

  private void keep(String name, CitizenId citizen, String data) {
    var now = clock.instant();
    var envelope = new Envelope(new EventId(EVENT + name), citizen, now, now, null, false, false);
    inbox.keep(List.of(new Inbound.Tapped(envelope, data, Map.of()))).toCompletableFuture().join();
  }

  @Override
  public Optional<String> running(CitizenId citizen, Language language) {
    var flows = content.get().flows();
    return flows == null
        ? Optional.empty()
        : OfficersScript.asking(conversations.load(citizen).state().inHand())
            .filter(run -> !new Intake(flows).rests(run, clock.instant()))
            .flatMap(run -> flows.flow(run.flow()))
            .map(flow -> flow.name().in(language));
  }
}
