package saitrong.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How messages go out.
///
/// @param pushReserve pushes of a month that only binding messages may use (SAITRONG_PUSH_RESERVE)
@ConfigurationProperties("saitrong.outbox")
record OutboxProperties(@DefaultValue("50") long pushReserve) {}
