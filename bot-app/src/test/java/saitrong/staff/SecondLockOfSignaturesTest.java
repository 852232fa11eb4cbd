package saitrong.staff;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import saitrong.store.TestStore;

/// Behind the door of the route each role is asked for once more.
class SecondLockOfSignaturesTest {

  @RegisterExtension static final TestStore STORE = TestStore.with(Accounts.COLLECTION);

  @Test
  void holdsForTheNameUnderWhichSomebodyWrites() {
    SecondLock.holds(
        new Signatures(
            STORE.database(), StaffForTests.trail(STORE.database(), InstantSource.system())),
        "choose workers");
  }
}
