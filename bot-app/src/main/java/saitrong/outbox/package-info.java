/// The sender: reply first, push with a retry key, in order, within the quota. Level 2.
@NullMarked
package saitrong.outbox;

import org.jspecify.annotations.NullMarked;
