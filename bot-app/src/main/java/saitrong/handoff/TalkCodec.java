package saitrong.handoff;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.citizen.CitizenId;

/// The stored form of a [Talk]; absent fields are left out.
final class TalkCodec {

  static final String TALK = "talk";
  static final String STATE = "state";
  static final String VERSION = "version";
  static final String SINCE = "since";
  private static final String HEARD = "heard";
  static final String WROTE = "wrote";
  private static final String BACK = "back";
  static final String ENDED = "ended";
  private static final String LET_GO = "letGo";
  private static final String MENTIONED = "mentioned";
  private static final String NOTES = "mentionedIn";
  private static final String HANDED = "handed";
  static final String CITIZEN = "citizen";
  private static final String OWING = "owing";
  private static final String RECORDED = "recorded";
  private static final String UNIT = "unitQueue";
  static final String ABOUT = "about";

  private TalkCodec() {}

  static Document toDocument(Talk talk) {
    var row =
        new Document("_id", talk.citizen().value())
            .append("v", 1)
            .append(TALK, talk.id())
            .append(STATE, talk.state().stored())
            .append(SINCE, Date.from(talk.since()))
            .append("why", talk.why().stored())
            .append("cause", talk.cause())
            .append(VERSION, talk.version());
    put(row, WROTE, talk.wrote());
    put(row, RECORDED, talk.recorded());
    put(row, HEARD, talk.heard());
    put(row, BACK, talk.back());
    put(row, ENDED, talk.ended());
    if (talk.letGo()) {
      row.append(LET_GO, true);
    }
    if (!talk.mentions().isEmpty()) {
      row.append(MENTIONED, talk.mentioned().stream().sorted().toList());
      row.append(NOTES, talk.mentions().stream().map(TalkCodec::note).sorted().toList());
    }
    if (!talk.handed().forms().isEmpty()) {
      row.append(HANDED, talk.handed().forms());
    }
    if (talk.holder() != null) {
      row.putAll(account(talk.holder()));
    }
    if (talk.owing() != null) {
      row.append(OWING, account(talk.owing()));
    }
    if (talk.unit() != null) {
      var unit = talk.unit();
      row.append(UNIT, new Document("id", unit.id()).append(SINCE, Date.from(unit.since())));
    }
    if (!talk.matter().equals(CalledAbout.NOTHING)) {
      row.append(ABOUT, matter(talk.matter()));
    }
    return row;
  }

  /// Where one person may have several.
  static Document underItsId(Talk talk) {
    var row = toDocument(talk);
    row.put("_id", talk.id());
    return row.append(CITIZEN, talk.citizen().value());
  }

  private static Document account(Talk.Holder holder) {
    var row = new Document("account", holder.account()).append("name", holder.name());
    return holder.unit() == null ? row : row.append("unit", holder.unit());
  }

  static Document matter(CalledAbout matter) {
    var row = new Document();
    put(row, "kind", matter.kind());
    put(row, "system", matter.system());
    put(row, "topic", matter.topic());
    put(row, "group", matter.group());
    return matter.remembered() ? row.append("remembered", true) : row;
  }

  private static CalledAbout matter(@Nullable Document row) {
    return row == null
        ? CalledAbout.NOTHING
        : new CalledAbout(
            row.getString("kind"),
            row.getString("system"),
            row.getString("topic"),
            row.getString("group"),
            row.getBoolean("remembered", false));
  }

  private static Talk.@Nullable OfUnit unit(@Nullable Document row) {
    return row == null
        ? null
        : new Talk.OfUnit(row.getString("id"), row.getDate(SINCE).toInstant());
  }

  static Talk toTalk(Document row) {
    return new Talk(
        new CitizenId(row.getString(row.containsKey(CITIZEN) ? CITIZEN : "_id")),
        row.getString(TALK),
        Talk.State.from(row.getString(STATE)),
        row.getDate(SINCE).toInstant(),
        Why.from(row.getString("why")),
        matter(row.get(ABOUT, Document.class)),
        unit(row.get(UNIT, Document.class)),
        holder(row),
        moment(row, WROTE),
        moment(row, HEARD),
        moment(row, BACK),
        moment(row, ENDED),
        row.getBoolean(LET_GO, false),
        row.getString("cause"),
        mentions(row),
        new Handed(row.getList(HANDED, String.class, List.of())),
        owing(row),
        row.getString(RECORDED),
        row.getLong(VERSION));
  }

  private static String note(Talk.Mention mention) {
    return mention.account() + " " + mention.note();
  }

  /// By the accounts, which is all that an older release reads and writes.
  private static Set<Talk.Mention> mentions(Document row) {
    var notes = row.getList(NOTES, String.class, List.of());
    return row.getList(MENTIONED, String.class, List.of()).stream()
        .flatMap(account -> mentions(account, notes))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Talk.Mention> mentions(String account, List<String> notes) {
    var theirs = account + " ";
    var found = notes.stream().filter(it -> it.startsWith(theirs)).toList();
    return found.isEmpty()
        ? Stream.of(new Talk.Mention(account, ""))
        : found.stream().map(it -> new Talk.Mention(account, it.substring(theirs.length())));
  }

  private static void put(Document row, String field, @Nullable String code) {
    if (code != null) {
      row.append(field, code);
    }
  }

  private static void put(Document row, String field, @Nullable Instant moment) {
    if (moment != null) {
      row.append(field, Date.from(moment));
    }
  }

  private static @Nullable Instant moment(Document row, String field) {
    var moment = row.getDate(field);
    return moment == null ? null : moment.toInstant();
  }

  private static Talk.@Nullable Holder holder(Document row) {
    var account = row.getString("account");
    return account == null
        ? null
        : new Talk.Holder(account, row.getString("name"), row.getString("unit"));
  }

  /// An older form has no such field: there whoever has the chat and wrote owes the record.
  private static Talk.@Nullable Holder owing(Document row) {
    var owing = row.get(OWING, Document.class);
    if (owing != null) {
      return holder(owing);
    }
    boolean isOver = Talk.State.OVER.stored().equals(row.getString(STATE));
    return isOver || row.getDate(WROTE) == null ? null : holder(row);
  }
}
