/// The few lines of HTTP that the simulator needs on top of the JDK's server.
@NullMarked
package saitrong.simulator.http;

import org.jspecify.annotations.NullMarked;
