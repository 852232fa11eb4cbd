package saitrong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static saitrong.AtTheService.words;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import saitrong.attachment.CitizenFiles;
import saitrong.attachment.State.Kept;
import saitrong.citizen.CitizenId;
import saitrong.document.ResultFiles;
import saitrong.handoff.TalkNotes;
import saitrong.handoff.Talks;
import saitrong.handoff.Why;
import saitrong.inbox.MessageId;
import saitrong.message.Message;
import saitrong.message.Outgoing;
import saitrong.outbox.Outbox;
import saitrong.outbox.Weight;
import saitrong.questionnaire.RatingLinks;
import saitrong.rating.Aspect;
import saitrong.rating.Comment;
import saitrong.rating.Ratings;
import saitrong.rating.Scores;
import saitrong.rating.Surveys;
import saitrong.store.FieldCipher;
import saitrong.ticket.Step;

/// What somebody leaves in the whole running bot who uses all of it.
record ALotOfHers(RunningBot bot, AtTheService her) {

  static final String QUESTION = "ทำไมท้องฟ้าเป็นสีฟ้า";
  static final String RESULT = "ตั้งรหัสผ่านใหม่ให้แล้วทดลอง";
  static final String COMMENT = "เจ้าหน้าที่ทดลองพูดจาดี";
  private static final Duration SOON = Duration.ofSeconds(60);

  /// A picture, something added, a result with a document, both scores and a comment, a link.
  ///
  /// @return the picture
  MessageId aCase() throws Exception {
    her.leavesAQuestion();
    var picture = her.citizen.sendsPicture();
    assertThat(her.answerTo(picture)).contains("สรุปเอกสารที่จะส่ง", "1 ไฟล์");
    assertThat(her.taps("ถูกต้อง ส่งเรื่อง")).contains("ส่งเอกสารเข้าเรื่องเลขที่");
    var sent = new MessageId(requireNonNull(picture.messageId()));
    var files = bot.part(CitizenFiles.class);
    Await.until(SOON, () -> files.state(sent), it -> it.orElse(null) instanceof Kept);
    var number = her.ticket().number();
    her.takes(new Step.Accept(), new Step.Begin(null));
    her.takes(new Step.Complete(words(RESULT), enclosed(number.toString())));
    assertThat(her.isTold()).contains(RESULT);
    her.taps("4 มาก");
    her.taps("5 มากที่สุด");
    assertThat(her.says(COMMENT)).contains("ขอบคุณสำหรับคะแนน");
    assertThat(bot.part(Scores.class).words(her.ticket())).isPresent();
    bot.part(RatingLinks.class).issue(her.ticket());
    return sent;
  }

  private String enclosed(String number) throws IOException {
    var bytes = new ByteArrayInputStream("%PDF-1.7 an invented paper".getBytes(UTF_8));
    var kept = bot.part(ResultFiles.class).keep(number, words("ทดลอง.pdf"), bytes);
    return ((ResultFiles.Taken.Kept) kept).id();
  }

  /// @return its name among what was said
  String noteOn(CitizenId citizen) {
    var talk = bot.part(Talks.class).open(citizen).orElseThrow();
    bot.part(TalkNotes.class)
        .write(talk, "form", new TalkNotes.Note("officer", "note", List.of(), "บันทึกลับทดลอง"));
    var row =
        database()
            .getCollection("transcript")
            .find(new Document("kind", "note").append("citizen", citizen.value()))
            .first();
    return requireNonNull(row).getString("_id");
  }

  void besideIt(CitizenId citizen) {
    bot.part(Talks.class).call(citizen, "event", Why.ASKED);
    bot.part(Ratings.class).record("run/rated", citizen, 3, "suggestion");
    var comment = new Comment(words("แบบสำรวจทดลอง"), List.of("m1"));
    bot.part(Surveys.class).record(citizen, "ประชาชน", null, Aspect.SERVICE, 4, comment);
    bot.part(Outbox.class)
        .post(
            UUID.nameUUIDFromBytes(citizen.value().getBytes(UTF_8)),
            citizen,
            Outgoing.of(new Message.Text("จดหมายทดลองที่ยังรอส่ง")),
            Weight.COURTESY);
    var sealed = bot.part(FieldCipher.class).seal(new byte[0], "parked/" + citizen.value());
    database()
        .getCollection("parked_mail")
        .insertOne(
            new Document("_id", "parked/" + citizen.value())
                .append("citizen", citizen.value())
                .append("at", Date.from(Instant.EPOCH))
                .append("body", new Binary(sealed)));
  }

  private MongoDatabase database() {
    return bot.part(MongoDatabase.class);
  }
}
