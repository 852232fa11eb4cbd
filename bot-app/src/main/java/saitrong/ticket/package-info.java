/// Cases: their receipt numbers, their states, who is responsible for them, what citizens said in
/// them, and by when something of them is due. Level 2.
@NullMarked
package saitrong.ticket;

import org.jspecify.annotations.NullMarked;
