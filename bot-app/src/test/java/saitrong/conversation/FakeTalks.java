package saitrong.conversation;

import java.util.Optional;
import saitrong.citizen.CitizenId;
import saitrong.outbox.FreeWay;

/// Whether an officer was called into everybody's chat, as the test says, and is waited for there,
/// as the turns say.
final class FakeTalks implements TalksInTheChat {

  private volatile TheirTalk talk = TheirTalk.NONE;
  private volatile boolean waited;

  void are(TheirTalk theirs) {
    talk = theirs;
  }

  void areAnswered() {
    waited = false;
  }

  boolean areWaitedIn() {
    return waited;
  }

  @Override
  public TheirTalk of(CitizenId citizen) {
    return talk;
  }

  @Override
  public void heard(CitizenId citizen, Optional<FreeWay> free) {
    waited = waited || talk instanceof TheirTalk.Taken;
  }
}
