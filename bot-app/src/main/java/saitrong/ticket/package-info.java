/// Cases: their receipt numbers, their states, who is responsible for them, what citizens said in
/// them. Level 2.
@NullMarked
package saitrong.ticket;

import org.jspecify.annotations.NullMarked;
