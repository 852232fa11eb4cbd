/// What the bot says, as sealed values, and LINE's limits as data. Level 0. Only `line` turns these
/// into LINE's JSON.
@NullMarked
package saitrong.message;

import org.jspecify.annotations.NullMarked;
