package saitrong.ticket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How cases are numbered.
///
/// @param series which years the registers follow (SAITRONG_CASE_SERIES)
@ConfigurationProperties("saitrong.ticket")
record TicketProperties(@DefaultValue("calendar") Series series) {}
