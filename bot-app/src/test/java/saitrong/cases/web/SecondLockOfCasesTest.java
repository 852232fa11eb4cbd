package saitrong.cases.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfCasesTest {

  private static final CaseLock LOCK = SecondLock.ofNothing(CaseLock.class);

  @Test
  void asksForTheRole() {
    SecondLock.holds(
        CaseLock.class,
        """
        reading readers
        working workers
        heading heads
        """);
  }

  @Test
  void holdsForListsOfCases() {
    SecondLock.holds(
        SecondLock.ofNothingBut(DeskLists.class, LOCK),
        """
        list readers
        exported readers
        find readers
        has readers
        office heads
        register readers
        """);
  }

  @Test
  void holdsForAllThatIsReadOfACase() {
    SecondLock.holds(
        SecondLock.ofNothingBut(DeskCases.class, LOCK),
        """
        read readers
        print readers
        file readers
        like readers
        merged readers
        reading readers
        others readers
        """);
  }

  @Test
  void holdsForAllThatIsDoneWithCases() {
    SecondLock.holds(
        SecondLock.ofNothingBut(DeskSteps.class, LOCK),
        """
        mayGive everybody
        take workers
        approve heads
        complete workers
        write workers
        """);
  }

  @Test
  void holdsForTheChatOfACase() {
    SecondLock.holds(
        SecondLock.ofNothingBut(CaseChat.class, SecondLock.ofNothingBut(DeskCases.class, LOCK)),
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
