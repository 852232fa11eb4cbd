package saitrong.cases.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfCasesTest {

  @Test
  void holdsForAllThatIsDoneWithCases() {
    SecondLock.holds(
        nobodysCases(),
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
        merged readers
        reading readers
        mayGive everybody
        others readers
        take workers
        approve heads
        write workers
        """);
  }

  private static DeskCases nobodysCases() {
    return new DeskCases(null, null, null, null, null, null, null, null);
  }

  @Test
  void holdsForTheChatOfACase() {
    SecondLock.holds(new CaseChat(nobodysCases(), null, null, null, null), "read readers");
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
