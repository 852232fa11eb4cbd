/// The command `cases`: where staff read cases and move them on until the desk can. Level 5.
@NullMarked
package saitrong.cases;

import org.jspecify.annotations.NullMarked;
