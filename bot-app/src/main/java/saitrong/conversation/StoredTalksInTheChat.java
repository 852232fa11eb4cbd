package saitrong.conversation;

import saitrong.citizen.CitizenId;
import saitrong.handoff.Talk;
import saitrong.handoff.Talks;

/// By the queue of the desk. A chat to which nobody was called costs no look.
record StoredTalksInTheChat(Talks talks) implements TalksInTheChat {

  @Override
  public TheirTalk of(CitizenId citizen) {
    return talks.open(citizen).map(this::of).orElseGet(() -> new TheirTalk.None(talks.waiting()));
  }

  @Override
  public void heard(CitizenId citizen) {
    talks.heard(citizen);
  }

  private TheirTalk of(Talk talk) {
    return switch (talk.state()) {
      case WAITING -> new TheirTalk.Waiting(talks.placeOf(talk));
      case TAKEN -> new TheirTalk.Taken();
      case OVER -> new TheirTalk.None(talks.waiting());
    };
  }
}
