package saitrong.store;

/// Something changed, and those who show it should fetch it again. Carries no content.
///
/// @param what the kind of thing, as "conversation"
/// @param id which one
/// @param version the newest known; an older one need not be fetched
public record Signal(String what, String id, long version) {}
