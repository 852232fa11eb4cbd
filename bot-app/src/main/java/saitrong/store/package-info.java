/// The database: embedded or real, its indexes, group commits, the encryption of fields, signals
/// between instances. Level 0.
@NullMarked
package saitrong.store;

import org.jspecify.annotations.NullMarked;
