package saitrong.inbox;

/// LINE's name for a message of a citizen: what an unsend and a quotation point to, and the key to
/// its content.
public record MessageId(String value) {}
