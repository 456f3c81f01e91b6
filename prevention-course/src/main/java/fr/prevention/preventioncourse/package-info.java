/**
 * The course a followed establishment walks to prevent musculoskeletal disorders (TMS Pros).
 *
 * <p>An enrolled establishment answers the questions of four steps, in any order, and deposits the documents that
 * justify its progress. When a step is complete its regional fund is told, reads, comments, then approves it or asks for
 * a complement. Every fact is dated with its author. News, document library and help of the programme live here too.
 */
@ApplicationModule(
        displayName = "Prevention course",
        allowedDependencies = {"identity :: api", "establishment :: api"})
@NullMarked
package fr.prevention.preventioncourse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
