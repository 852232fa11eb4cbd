/// Rich menus: their pictures, drawn from the agency's description, and which menu stands at LINE
/// for whom. Level 4.
@NullMarked
package saitrong.menu;

import org.jspecify.annotations.NullMarked;
