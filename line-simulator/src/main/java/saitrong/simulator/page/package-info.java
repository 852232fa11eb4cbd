/// The contract of the simulator's page, and its files.
@NullMarked
package saitrong.simulator.page;

import org.jspecify.annotations.NullMarked;
