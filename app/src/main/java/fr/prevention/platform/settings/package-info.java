/** The settings of the installation that screens and technology share. */
@NullMarked
@NamedInterface("settings")
package fr.prevention.platform.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
