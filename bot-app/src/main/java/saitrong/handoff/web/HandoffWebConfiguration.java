package saitrong.handoff.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import saitrong.attachment.ChatPictures;
import saitrong.attachment.CitizenFiles;
import saitrong.content.Contents;
import saitrong.document.SentPictures;
import saitrong.handoff.ChatCards;
import saitrong.handoff.HandoffProperties;
import saitrong.handoff.QueueWords;
import saitrong.handoff.ScriptsInAChat;
import saitrong.handoff.SentWaiting;
import saitrong.handoff.SpokenTo;
import saitrong.handoff.Talk;
import saitrong.handoff.TalkLooks;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.Talks;
import saitrong.handoff.UnitQueues;
import saitrong.handoff.WatchedQueue;
import saitrong.outbox.Outbox;
import saitrong.outbox.SendingCosts;
import saitrong.staff.Accounts;
import saitrong.staff.AuditTrail;
import saitrong.staff.OnceTokens;
import saitrong.staff.Signatures;
import saitrong.staff.Snippets;
import saitrong.store.FieldCipher;
import saitrong.store.Signals;
import saitrong.ticket.Tickets;
import saitrong.transcript.Transcript;

@Configuration(proxyBeanMethods = false)
class HandoffWebConfiguration {

  @Bean
  DeskTalks deskTalks(
      Talks talks,
      UnitQueues units,
      TalkLooks looks,
      WatchedQueue watched,
      Tickets tickets,
      AuditTrail trail) {
    return new DeskTalks(talks, units, looks, watched, tickets, trail);
  }

  @Bean
  RefusedForm refusedForm(DeskTalks talks, TalkPage page) {
    return new RefusedForm(talks, page);
  }

  @Bean
  QueueRows queueRows(
      Chats chats,
      Typing typing,
      UnitQueues units,
      TalkLooks looks,
      FieldCipher cipher,
      HandoffProperties patience,
      InstantSource clock) {
    return new QueueRows(chats, typing, units, looks, cipher, patience, clock);
  }

  @Bean
  Chats chats(Transcript transcript, Tickets tickets) {
    return new Chats(transcript, tickets);
  }

  @Bean
  ChatExtract chatExtract(
      Transcript transcript, CitizenFiles kept, FieldCipher cipher, InstantSource clock) {
    return new ChatExtract(transcript, kept, cipher, clock);
  }

  @Bean
  ChatFiles chatFiles(CitizenFiles kept, Chats chats, FieldCipher cipher) {
    return new ChatFiles(kept, chats, new OpenedEntries(cipher));
  }

  @Bean
  SentWaiting sentWaiting(Talks talks, ChatFiles files) {
    return citizen ->
        talks
            .open(citizen)
            .filter(it -> it.state() == Talk.State.WAITING)
            .map(files::ofCase)
            .orElse(List.of());
  }

  @Bean
  Typing typing(Signals signals, InstantSource clock) {
    return new Typing(signals::tell, clock);
  }

  @Bean
  DisposableBean hearsWhatIsSaid(Signals signals, Chats chats, Typing typing) {
    var listening =
        signals.listen(signal -> {
          if (signal.what().equals(Talks.SAID)) {
            chats.changed(signal.id());
          } else if (signal.what().equals(Talks.TYPING)) {
            typing.heard(signal.id());
          }
        });
    return listening::close;
  }

  @Bean
  OfficersWords officersWords(
      Outbox outbox, Talks talks, SpokenTo spoken, Signed signed, Contents contents) {
    return new OfficersWords(outbox, talks, spoken, signed, contents);
  }

  @Bean
  Signed signed(Signatures signatures, UnitQueues units, Contents contents) {
    return new Signed(signatures, units, contents);
  }

  @Bean
  HoldersTurn holdersTurn(Talks talks) {
    return new HoldersTurn(talks);
  }

  @Bean
  SendingCards sendingCards(
      DeskTalks desk, HoldersTurn turn, OfficersWords words, ChatCards cards, OnceTokens once) {
    return new SendingCards(desk, turn, words, cards, once);
  }

  @Bean
  StartingScripts startingScripts(
      DeskTalks desk, HoldersTurn turn, ScriptsInAChat scripts, OnceTokens once) {
    return new StartingScripts(desk, turn, scripts, once);
  }

  @Bean
  OwnSnippets ownSnippets(
      Snippets snippets,
      Signed signed,
      SpokenTo spoken,
      Contents contents,
      AuditTrail trail,
      InstantSource clock) {
    return new OwnSnippets(snippets, signed, spoken, contents, trail, clock);
  }

  @Bean
  Conducting conducting(
      DeskTalks desk,
      Talks talks,
      OfficersWords words,
      Chats chats,
      ChatFiles files,
      Tickets tickets,
      Noting noting,
      OnceTokens once,
      Contents contents) {
    return new Conducting(desk, talks, words, chats, files, tickets, noting, once, contents);
  }

  @Bean
  Saying saying(
      DeskTalks desk,
      HoldersTurn turn,
      OfficersWords words,
      ChatPictures kept,
      SentPictures pictures,
      OnceTokens once) {
    return new Saying(desk, turn, words, kept, pictures, once);
  }

  @Bean
  DeskColleagues deskColleagues(Accounts accounts) {
    return new DeskColleagues(accounts);
  }

  @Bean
  Noting noting(
      DeskTalks desk,
      Talks talks,
      TalkNotes notes,
      Chats chats,
      DeskColleagues colleagues,
      OnceTokens once) {
    return new Noting(desk, talks, notes, chats, colleagues, once);
  }

  @Bean
  Passing passing(
      DeskTalks desk,
      Talks talks,
      TalkNotes notes,
      QueueWords words,
      Chats chats,
      DeskColleagues colleagues,
      UnitQueues units,
      OnceTokens once) {
    return new Passing(desk, talks, notes, words, chats, colleagues, units, once);
  }

  @Bean
  FilledIn filledIn(
      Chats chats, Tickets tickets, FieldCipher cipher, SpokenTo spoken, Contents contents) {
    return new FilledIn(chats, tickets, cipher, spoken, contents);
  }

  @Bean
  ShowingChats showingChats(
      Chats chats,
      ChatFiles files,
      ScriptsInAChat scripts,
      Typing typing,
      UnitQueues units,
      FieldCipher cipher,
      SendingCosts costs,
      OnceTokens once,
      InstantSource clock) {
    return new ShowingChats(chats, files, scripts, typing, units, cipher, costs, once, clock);
  }

  @Bean
  TalkPage talkPage(
      DeskTalks desk,
      ShowingChats showing,
      DeskColleagues colleagues,
      FilledIn filled,
      SentPictures pictures,
      OwnSnippets snippets,
      ScriptsInAChat scripts,
      UnitQueues units,
      OnceTokens once,
      SpokenTo spoken,
      Contents contents,
      InstantSource clock) {
    return new TalkPage(
        desk,
        showing,
        new PassForm(colleagues, units),
        new RecordForm(filled, contents),
        pictures,
        snippets,
        scripts,
        units,
        once,
        spoken,
        contents,
        clock);
  }
}
