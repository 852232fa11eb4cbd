package saitrong.cases.web;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.attachment.CitizenFiles;
import saitrong.cases.CaseFiles;
import saitrong.cases.LeftToTell;
import saitrong.content.Contents;
import saitrong.content.StoredTimetable;
import saitrong.document.PublicAddress;
import saitrong.document.ResultFiles;
import saitrong.erasure.ScriptSpans;
import saitrong.handoff.web.ChatExtract;
import saitrong.rating.Scores;
import saitrong.staff.Accounts;
import saitrong.staff.AssignedStaff;
import saitrong.staff.AuditTrail;
import saitrong.store.FieldCipher;
import saitrong.ticket.CaseSearch;
import saitrong.ticket.DueList;
import saitrong.ticket.Leaves;
import saitrong.ticket.Outlines;
import saitrong.ticket.Tickets;
import saitrong.ticket.ToTell;
import saitrong.transcript.Transcript;
import saitrong.transcript.TranscriptRecords;

@Configuration(proxyBeanMethods = false)
class CaseWebConfiguration {

  @Bean
  CaseFiles caseFiles(CitizenFiles citizenFiles) {
    return new CaseFiles(citizenFiles);
  }

  @Bean
  CaseLists caseLists(
      Tickets tickets,
      Outlines outlines,
      DueList dueList,
      Leaves leaves,
      ToTell toTell,
      Accounts accounts,
      FieldCipher cipher,
      InstantSource clock) {
    var left = new LeftToTell(tickets, toTell);
    return new CaseLists(tickets, outlines, dueList, leaves, left, accounts, cipher, clock);
  }

  @Bean
  CaseLock caseLock(Tickets tickets, AssignedStaff assigned, AuditTrail trail) {
    return new CaseLock(tickets, assigned, trail);
  }

  @Bean
  DeskLists deskLists(Tickets tickets, CaseLists caseLists, CaseSearch search, CaseLock caseLock) {
    return new DeskLists(tickets, caseLists, search, caseLock);
  }

  @Bean
  DeskCases deskCases(
      Tickets tickets,
      CaseLists caseLists,
      CaseSearch search,
      CaseFiles caseFiles,
      CaseLock caseLock) {
    return new DeskCases(tickets, caseLists, search, caseFiles, caseLock);
  }

  @Bean
  DeskSteps deskSteps(
      Tickets tickets,
      CaseLists caseLists,
      AssignedStaff assigned,
      Accounts accounts,
      ResultFiles resultFiles,
      PublicAddress publicAddress,
      CaseLock caseLock) {
    return new DeskSteps(
        tickets,
        caseLists,
        new DraftReviews(tickets, accounts),
        new Giving(tickets, accounts, assigned),
        new FileOfResult(resultFiles, publicAddress),
        caseLock);
  }

  @Bean
  CaseChat caseChat(
      DeskCases deskCases,
      Tickets tickets,
      ChatExtract chatExtract,
      CaseFiles caseFiles,
      MongoDatabase database,
      FieldCipher cipher) {
    var scripts = new ScriptSpans(tickets, new TranscriptRecords(database, cipher));
    return new CaseChat(deskCases, tickets, scripts, chatExtract, caseFiles);
  }

  @Bean
  RegisterPage registerPage(Tickets tickets, Accounts accounts, Contents contents) {
    return new RegisterPage(tickets, accounts, contents);
  }

  @Bean
  ReceiptPage receiptPage(Tickets tickets, Contents contents) {
    return new ReceiptPage(tickets, contents);
  }

  @Bean
  MonthOfCases monthOfCases(
      Tickets tickets,
      Accounts accounts,
      StoredTimetable timetable,
      Scores scores,
      AuditTrail trail) {
    return new MonthOfCases(tickets, accounts, timetable, scores, trail);
  }

  @Bean
  CasePage casePage(
      Tickets tickets,
      DueList dueList,
      Leaves leaves,
      StoredTimetable timetable,
      Transcript transcript,
      ToTell toTell,
      CaseFiles caseFiles,
      Contents contents,
      InstantSource clock) {
    return new CasePage(
        tickets,
        dueList,
        leaves,
        timetable,
        new Tidings.Sources(transcript, toTell),
        caseFiles,
        contents,
        clock);
  }
}
