package saitrong.cases.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfCasesTest {

  @Test
  void holdsForAllThatIsDoneWithCases() {
    SecondLock.holds(
        DeskCases.class,
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
        complete workers
        write workers
        """);
  }

  @Test
  void holdsForTheChatOfACase() {
    SecondLock.holds(
        SecondLock.ofNothingBut(CaseChat.class, SecondLock.ofNothing(DeskCases.class)),
        "read readers");
  }

  @Test
  void holdsForTheFiguresOfAMonth() {
    SecondLock.holds(MonthOfCases.class, "figures leaders");
  }

  @Test
  void holdsForLeaves() {
    SecondLock.holds(
        LeaveDesk.class,
        """
        set heads
        end heads
        """);
  }
}
