package saitrong.staff;

/// Something that a member of staff did.
///
/// @param by as they call themselves
/// @param account by which the machine knows them
/// @param did in short: `case-read`
/// @param about what it was done to: a receipt number, or a list's name
public record Deed(String by, String account, String did, String about) {}
