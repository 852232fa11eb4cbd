package saitrong.cases.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfCasesTest {

  @Test
  void holdsForAllThatIsDoneWithCases() {
    SecondLock.holds(
        new DeskCases(null, null, null, null, null, null, null),
        """
        list readers
        exported readers
        find readers
        has readers
        office heads
        read readers
        print readers
        register readers
        file readers
        like readers
        others readers
        take workers
        approve heads
        write workers
        """);
  }

  @Test
  void holdsForTheFiguresOfAMonth() {
    SecondLock.holds(new MonthOfCases(null, null, null, null, null), "figures leaders");
  }

  @Test
  void holdsForLeaves() {
    SecondLock.holds(
        new LeaveDesk(null, null, null, null, null),
        """
        set heads
        end heads
        """);
  }
}
