package saitrong.handoff.web;

import org.junit.jupiter.api.Test;
import saitrong.staff.SecondLock;

/// Behind the doors of the routes each role is asked for once more.
class SecondLockOfTalksTest {

  @Test
  void holdsForOnesOwnTexts() {
    SecondLock.holds(
        OwnSnippets.class,
        """
        of workers
        variables workers
        add workers
        change workers
        remove workers
        fitting workers
        """);
  }

  @Test
  void holdsForAllThatIsDoneWithTalks() {
    SecondLock.holds(
        DeskTalks.class,
        """
        list readers
        queue readers
        isTheirs everybody
        waiting readers
        read readers
        glance readers
        opened readers
        sees readers
        take workers
        pass workers
        end workers
        begin workers
        workedIn workers
        note workers
        """);
  }
}
