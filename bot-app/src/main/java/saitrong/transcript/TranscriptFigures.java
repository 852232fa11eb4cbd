package saitrong.transcript;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;

/// Counts what staff should look at.
public final class TranscriptFigures {

  private final AttentionRows rows;

  TranscriptFigures(MongoDatabase database) {
    this.rows = new AttentionRows(database);
  }

  /// @param then two days ago at most
  public Attention between(Instant then, Instant now) {
    return rows.between(then, now);
  }
}
