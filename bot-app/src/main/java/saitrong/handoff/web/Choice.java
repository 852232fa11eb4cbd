package saitrong.handoff.web;

/// Something to choose on a form.
record Choice(String code, String label) {}
