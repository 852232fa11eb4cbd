/// The few values that everyone needs. Level 0: uses nothing of the helpdesk. Not an attic: what
/// has a feature lives there.
@NullMarked
package saitrong.shared;

import org.jspecify.annotations.NullMarked;
