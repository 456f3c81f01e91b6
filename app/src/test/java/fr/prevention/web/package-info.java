/** Controllers with their templates around them and the contexts behind them replaced by doubles. */
@NullMarked
package fr.prevention.web;

import org.jspecify.annotations.NullMarked;
