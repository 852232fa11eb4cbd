package saitrong.transcript;

/// An answer of the FAQ that a message of ours held, by its name and the version of its file.
public record ShownAnswer(String entry, String version) {}
