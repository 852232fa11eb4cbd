package saitrong.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;
import saitrong.content.ThaiDates;
import saitrong.shared.Language;
import saitrong.shared.Particulars;
import saitrong.shared.PersonalText;

/// A matter that an officer writes down for somebody who called, wrote, came, or was visited: what
/// the service process wants on record of a request, whichever way it came.
///
/// @param at when it came in, for what is written down later
/// @param kind as flows call it
/// @param confidential only named staff may see it
/// @param answer for a matter that was answered at once
/// @param longAgo whoever writes it down says that it did come in so long ago
/// @param files that were sent along
public record Logged(
    @Nullable Channel channel,
    @Nullable Instant at,
    String kind,
    boolean confidential,
    Requester requester,
    @Nullable String system,
    @Nullable Topic topic,
    @Nullable PersonalText words,
    Letter letter,
    @Nullable PersonalText answer,
    boolean longAgo,
    List<CaseFile> files) {

  public Logged {
    files = List.copyOf(files);
  }

  /// Lately, and without files.
  public Logged(
      @Nullable Channel channel,
      @Nullable Instant at,
      String kind,
      boolean confidential,
      Requester requester,
      @Nullable String system,
      @Nullable Topic topic,
      @Nullable PersonalText words,
      Letter letter,
      @Nullable PersonalText answer) {
    this(
        channel,
        at,
        kind,
        confidential,
        requester,
        system,
        topic,
        words,
        letter,
        answer,
        false,
        List.of());
  }

  /// The name of what somebody gave to be called back.
  static final String CONTACT = "ติดต่อ";

  static final String NAME = "ชื่อ";

  static final String FILES = "+files";

  /// Who asks.
  public record Requester(
      @Nullable PersonalText name,
      @Nullable PersonalText contact,
      @Nullable UserGroup group,
      @Nullable PersonalText organisation,
      @Nullable PersonalText province) {

    public Requester(
        @Nullable PersonalText name,
        @Nullable PersonalText contact,
        @Nullable UserGroup group,
        @Nullable PersonalText organisation) {
      this(name, contact, group, organisation, null);
    }
  }

  /// เลขที่หนังสือ and ลงวันที่, of what came by letter.
  public record Letter(@Nullable String number, @Nullable LocalDate dated) {}

  @Override
  public String toString() {
    return "Logged[" + kind + "]";
  }

  /// The same, and only for named staff.
  public Logged keptConfidential() {
    return new Logged(
        channel, at, kind, true, requester, system, topic, words, letter, answer, longAgo, files);
  }

  /// What people write in the chat may be as long.
  private static final int MATTER = 5000;

  /// All without which it is not opened.
  public List<Need> missing() {
    return needs().missing();
  }

  /// Why it is not opened, where it lacks something or has too much of it.
  Optional<Objection> objection() {
    return needs().objection();
  }

  private Needs needs() {
    var needs = new Needs();
    needs.thing(channel, Need.CHANNEL);
    needs.some(requester.name(), Need.NAME);
    needs.line(requester.name(), Need.NAME);
    needs.line(requester.contact(), Need.CALL_BACK);
    needs.line(requester.organisation(), Need.ORGANISATION);
    needs.line(requester.province(), Need.PROVINCE);
    needs.line(system, Need.SYSTEM);
    needs.line(letter.number(), Need.LETTER_NUMBER);
    needs.thing(requester.group(), Need.GROUP);
    needs.thing(topic, Need.TOPIC);
    needs.some(words, Need.MATTER);
    needs.atMost(MATTER, words == null ? null : words.value(), Need.MATTER);
    if (channel == Channel.LETTER) {
      needs.name(letter.number(), Need.LETTER_NUMBER);
      needs.thing(letter.dated(), Need.LETTER_DATE);
    }
    if (answer != null) {
      needs.words(answer, Need.ANSWER);
    }
    return needs;
  }

  /// Whether whoever asks can see it in the chat: they name its number and the end of their
  /// telephone number there.
  public boolean canBeFollowedInTheChat() {
    var contact = requester.contact();
    return contact != null
        && GivenPhones.areIn(contact)
        && !Opening.isConfidential(kind, confidential);
  }

  /// @param key of this very entry
  /// @param citizen out of whose chat it is; absent for whoever is not on LINE
  /// @param now when it is written down
  /// @throws IllegalStateException something is missing
  Opening opening(String key, @Nullable CitizenId citizen, Actor.Staff by, Instant now) {
    if (channel == null || !missing().isEmpty()) {
      throw new IllegalStateException("not to be opened without " + missing());
    }
    var opening =
        new Opening(
            key,
            by,
            citizen,
            kind,
            confidential,
            channel,
            Received.noted(at == null ? now : at, now),
            details(),
            null);
    return answer == null ? opening : opening.answered(new AnsweredAtOnce(by, answer, false));
  }

  /// Under the names by which flows ask for the same.
  private List<Detail> details() {
    var details = new ArrayList<Detail>();
    add(details, "คำถาม", "เรื่อง", words);
    add(details, NAME, "ชื่อผู้แจ้ง", requester.name());
    add(details, CONTACT, "ช่องทางติดต่อกลับ", requester.contact());
    if (requester.group() != null) {
      var group = requester.group();
      details.add(detail(Particulars.GROUP, "กลุ่มผู้ใช้", group.thai(), group.code()));
    }
    add(details, "หน่วยงาน", "หน่วยงาน", requester.organisation());
    add(details, Particulars.PROVINCE, Particulars.PROVINCE, requester.province());
    add(details, Particulars.SYSTEM, Particulars.SYSTEM, text(system));
    if (topic != null) {
      details.add(detail(Particulars.TOPIC, Particulars.TOPIC, topic.thai(), topic.code()));
    }
    add(details, "เลขที่หนังสือ", "เลขที่หนังสือ", text(letter.number()));
    if (letter.dated() != null) {
      var dated = letter.dated();
      details.add(
          detail("ลงวันที่", "ลงวันที่", ThaiDates.brief(dated, Language.TH), dated.toString()));
    }
    if (!files.isEmpty()) {
      details.add(CaseFile.detail(FILES, "ไฟล์ที่ส่งในแชต", files));
    }
    return details;
  }

  private static @Nullable PersonalText text(@Nullable String words) {
    return words == null ? null : new PersonalText(words);
  }

  private static void add(
      List<Detail> details, String name, String label, @Nullable PersonalText words) {
    if (words != null && !words.isBlank()) {
      details.add(detail(name, label, words.value(), words.value()));
    }
  }

  /// Stored as the answer of a flow is.
  private static Detail detail(String name, String label, String shown, String kept) {
    return new Detail(
        name, label, new PersonalText(shown), Map.of("key", name, "kind", "words", "text", kept));
  }
}
