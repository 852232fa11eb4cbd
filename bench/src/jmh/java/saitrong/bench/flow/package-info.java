/// What flows cost: the engine's turns, the files' reading, the memory. Built with `-Pjmh` only,
/// for it needs the bot's classes.
package saitrong.bench.flow;
