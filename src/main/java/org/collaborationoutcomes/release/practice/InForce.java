package org.collaborationoutcomes.release.practice;

/** Says which limit holds in place of the usual one. */
@FunctionalInterface
interface InForce {

    double limit(String practice, String name, double usual);
}
