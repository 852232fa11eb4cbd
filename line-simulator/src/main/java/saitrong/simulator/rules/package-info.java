/// LINE's limits on messages and rich menus, as pure checks with LINE's wording.
@NullMarked
package saitrong.simulator.rules;

import org.jspecify.annotations.NullMarked;
