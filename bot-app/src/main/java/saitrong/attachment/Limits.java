package saitrong.attachment;

/// How much is kept.
///
/// @param ofAFile bytes
/// @param ofADay bytes of one citizen on one day
record Limits(long ofAFile, long ofADay) {}
