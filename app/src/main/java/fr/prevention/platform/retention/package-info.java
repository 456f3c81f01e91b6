/** Personal data go when their time is over: each night, once for all instances. */
@NullMarked
package fr.prevention.platform.retention;

import org.jspecify.annotations.NullMarked;
