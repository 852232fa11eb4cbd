package saitrong.ticket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How cases are numbered, and how long citizens have.
///
/// @param series which years the registers follow (SAITRONG_CASE_SERIES)
/// @param reopenDays days after a result in which it can be asked about and the case reopened
///   (SAITRONG_CASE_REOPEN_DAYS)
/// @param informationDays days to tell what was wanted, where the officer set no day
///   (SAITRONG_CASE_INFORMATION_DAYS)
@ConfigurationProperties("saitrong.ticket")
record TicketProperties(
    @DefaultValue("calendar") Series series,
    @DefaultValue("7") int reopenDays,
    @DefaultValue("15") int informationDays) {

  Terms terms() {
    return new Terms(reopenDays, informationDays);
  }
}
