/// What the FAQ's search costs: one question among a thousand entries and among a hundred thousand,
/// and taking new entries into service. Built with `-Pjmh` only, for it needs the bot's classes.
package saitrong.bench.faq;
