package org.collaborationoutcomes.profile;

/**
 * A file of the folder of profiles that can't be used.
 *
 * @param what is wrong, as a sentence
 */
public record UnusableProfile(String file, String what, String advice) {}
