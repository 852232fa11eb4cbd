package saitrong.console;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the door of the page each role is asked for once more.
class SecondLockOfTheTrailTest {

  @Test
  void holdsForWhatStaffDid() {
    SecondLock.holds(
        StaffTrail.class,
        """
        read overseers
        everybody overseers
        """);
  }
}
