/// The command `cases`: where staff open, read and lead cases until the desk can. Level 5.
@NullMarked
package saitrong.cases;

import org.jspecify.annotations.NullMarked;
