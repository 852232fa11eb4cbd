package saitrong.erasure;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import saitrong.attachment.AttachmentRecords;
import saitrong.booking.BookingRecords;
import saitrong.citizen.CitizenRecords;
import saitrong.citizen.PersonalRecords;
import saitrong.conversation.ConversationRecords;
import saitrong.handoff.TalkRecords;
import saitrong.inbox.MailRecords;
import saitrong.learning.LessonRecords;
import saitrong.linked.LinkedRecords;
import saitrong.outbox.LetterRecords;
import saitrong.rating.RatingRecords;
import saitrong.store.FieldCipher;
import saitrong.store.Signal;
import saitrong.ticket.CaseRecords;
import saitrong.timer.TimerRecords;
import saitrong.transcript.TranscriptRecords;

/// All that keep something of persons.
public record Features(
    ConversationRecords conversations,
    TimerRecords timers,
    LetterRecords letters,
    TalkRecords talks,
    LinkedRecords linked,
    BookingRecords bookings,
    AttachmentRecords attachments,
    CaseRecords cases,
    RatingRecords ratings,
    LessonRecords lessons,
    MailRecords mail,
    TranscriptRecords transcript,
    CitizenRecords citizens) {

  /// For whoever only reads.
  public static Features in(MongoDatabase database, FieldCipher cipher) {
    return in(database, cipher, _ -> {});
  }

  /// @param signals by which open pages hear that somebody was forgotten
  static Features in(MongoDatabase database, FieldCipher cipher, Consumer<Signal> signals) {
    return new Features(
        new ConversationRecords(database, cipher),
        new TimerRecords(database, cipher),
        new LetterRecords(database, cipher),
        new TalkRecords(database, signals),
        new LinkedRecords(database),
        new BookingRecords(database, cipher),
        new AttachmentRecords(database, cipher),
        new CaseRecords(database, cipher),
        new RatingRecords(database, cipher),
        new LessonRecords(database, cipher),
        new MailRecords(database, cipher),
        new TranscriptRecords(database, cipher),
        new CitizenRecords(database, cipher));
  }

  /// In the order in which a person is forgotten: the conversation first, from which the others are
  /// filled, and last how they are reached.
  public List<PersonalRecords> all() {
    var all = new ArrayList<PersonalRecords>(List.of(conversations));
    all.addAll(allButConversations());
    return List.copyOf(all);
  }

  List<PersonalRecords> allButConversations() {
    return List.of(
        timers,
        letters,
        talks,
        linked,
        bookings,
        attachments,
        cases,
        ratings,
        lessons,
        mail,
        transcript,
        citizens);
  }
}
