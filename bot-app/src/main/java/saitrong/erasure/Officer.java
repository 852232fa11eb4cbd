package saitrong.erasure;

/// Who erases.
///
/// @param name as they call themselves
/// @param account by which the machine knows them
public record Officer(String name, String account) {}
