package saitrong.handoff;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.citizen.CitizenId;
import saitrong.shared.MovableClock;
import saitrong.shared.Ulid;
import saitrong.store.DeclaredCollection;
import saitrong.store.Signal;
import saitrong.store.TestStore;

/// Two instances of the bot, between which the talks of two people go.
abstract class OfTwoInstances {

  @RegisterExtension
  static final TestStore STORE =
      TestStore.with(TalksForTests.collections().toArray(DeclaredCollection[]::new));

  static final CitizenId MALEE = new CitizenId("malee");
  static final CitizenId SOMCHAI = new CitizenId("somchai");
  static final Talk.Holder ANONG = new Talk.Holder("anong", "อนงค์ ทดลอง", "กลุ่มหนึ่ง");
  static final Talk.Holder BUNMA = new Talk.Holder("bunma", "บุญมา ทดลอง", null);

  final MovableClock clock = new MovableClock();
  final Ulid ids = new Ulid(clock);
  final List<Signal> told = new ArrayList<>();
  final TalkRows rows = new TalkRows(STORE.database());
  final UnsettledTalks owed = new UnsettledTalks(STORE.database());
  final OpenTalks known = new OpenTalks(rows, owed);
  final Talks here = new Talks(rows, owed, known, told::add, ids, clock);
  final OpenTalks knownThere = new OpenTalks(rows, owed);
  final Talks there = new Talks(rows, owed, knownThere, told::add, ids, clock);

  @BeforeEach
  void bothInstancesRun() {
    known.readAnew();
    knownThere.readAnew();
  }

  Talk aTalkInWhichAnOfficerWrote() {
    here.call(MALEE, "event-1", Why.ASKED);
    here.take(open(MALEE), ANONG, ids.next());
    here.spokenIn(open(MALEE), "anong");
    return open(MALEE);
  }

  Talk open(CitizenId citizen) {
    return here.open(citizen).orElseThrow();
  }
}
