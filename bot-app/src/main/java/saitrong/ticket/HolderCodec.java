package saitrong.ticket;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import saitrong.content.Duty.Aspect;

/// The stored form of a [Holder]. What the directory said stands beside the name, where the release
/// before does not look.
final class HolderCodec {

  private static final String UNIT = "unit";
  private static final String PERSON = "person";
  private static final String AGENCY = "agency";
  private static final String LISTED = "listed";
  private static final String UNIT_LISTED = "unitListed";

  private HolderCodec() {}

  static Document write(Holder holder) {
    return switch (holder) {
      case Holder.Receiving _ -> new Document("receiving", true);
      case Holder.Unit(var name, var listed) -> with(new Document(UNIT, name), LISTED, listed);
      case Holder.Person(var name, var unit, var listed) -> {
        var row = new Document(PERSON, name);
        if (unit != null) {
          with(row.append(UNIT, unit.name()), UNIT_LISTED, unit.listed());
        }
        yield with(row, LISTED, listed);
      }
      case Holder.Agency(var name) -> new Document(AGENCY, name);
      case Holder.Unnamed _ -> new Document();
    };
  }

  private static Document with(Document row, String field, @Nullable Listed listed) {
    if (listed == null) {
      return row;
    }
    var kept = new Document("id", listed.id());
    if (listed.brief() != null) {
      kept.append("brief", listed.brief());
    }
    if (listed.english() != null) {
      kept.append("en", listed.english());
    }
    if (!listed.insteadOf().isEmpty()) {
      kept.append("for", listed.insteadOf());
    }
    return row.append(field, kept);
  }

  static Document write(Assignment given) {
    var by = given.by().stream().sorted().map(HolderCodec::code).toList();
    return new Document("to", write(given.to())).append("by", by);
  }

  static Assignment readAssignment(Document row) {
    var by = row.getList("by", String.class, List.of()).stream();
    return new Assignment(
        readActing(row.get("to", Document.class)),
        by.map(HolderCodec::aspect).collect(Collectors.toUnmodifiableSet()));
  }

  private static String code(Aspect aspect) {
    return aspect.name().toLowerCase(Locale.ROOT);
  }

  private static Aspect aspect(String code) {
    return Aspect.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static Holder read(Document row) {
    if (row.containsKey("receiving")) {
      return new Holder.Receiving();
    }
    if (row.getString(AGENCY) instanceof String agency) {
      return new Holder.Agency(agency);
    }
    return row.isEmpty() ? new Holder.Unnamed() : readActing(row);
  }

  static Holder.Acting readActing(Document row) {
    if (row.getString(PERSON) instanceof String name) {
      return new Holder.Person(name, unit(row, UNIT_LISTED), listed(row, LISTED));
    }
    return new Holder.Unit(row.getString(UNIT), listed(row, LISTED));
  }

  private static Holder.@Nullable Unit unit(Document row, String listed) {
    return row.getString(UNIT) instanceof String name
        ? new Holder.Unit(name, listed(row, listed))
        : null;
  }

  private static @Nullable Listed listed(Document row, String field) {
    return row.get(field) instanceof Document kept
        ? new Listed(
            kept.getString("id"),
            kept.getString("brief"),
            kept.getString("en"),
            kept.getList("for", String.class, List.of()))
        : null;
  }
}
