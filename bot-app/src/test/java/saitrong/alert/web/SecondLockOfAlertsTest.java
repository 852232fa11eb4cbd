package saitrong.alert.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfAlertsTest {

  @Test
  void holdsForOnesOwnAlerts() {
    SecondLock.holds(
        OwnAlerts.class,
        """
        of workers
        keep workers
        since workers
        """);
  }

  @Test
  void holdsForOnesOwnAddress() {
    SecondLock.holds(
        OwnAddress.class,
        """
        isOn workers
        of workers
        ask workers
        confirm workers
        forget workers
        """);
  }

  @Test
  void holdsForOnesOwnChat() {
    SecondLock.holds(
        OwnLine.class,
        """
        of workers
        freshCode workers
        unlink workers
        """);
  }
}
