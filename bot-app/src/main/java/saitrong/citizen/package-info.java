/// Who writes to us: the only place of the LINE user id, the name and what was agreed to. Level 1.
@NullMarked
package saitrong.citizen;

import org.jspecify.annotations.NullMarked;
