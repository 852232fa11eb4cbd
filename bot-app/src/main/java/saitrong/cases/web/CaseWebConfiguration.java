package saitrong.cases.web;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.content.Contents;
import saitrong.content.StoredTimetable;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.ticket.DueList;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
class CaseWebConfiguration {

  @Bean
  DeskCases deskCases(Tickets tickets, DueList dueList, AssignedStaff assigned, AuditTrail trail) {
    return new DeskCases(tickets, dueList, assigned, trail);
  }

  @Bean
  CasePage casePage(
      Tickets tickets,
      DueList dueList,
      StoredTimetable timetable,
      Transcript transcript,
      ToTell toTell,
      Contents contents,
      InstantSource clock) {
    return new CasePage(
        tickets, dueList, timetable, new Tidings(transcript, toTell), contents, clock);
  }
}
