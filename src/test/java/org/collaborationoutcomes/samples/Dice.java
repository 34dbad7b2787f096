package org.collaborationoutcomes.samples;

import java.util.List;
import java.util.Random;

/** Repeatable chance: each subject has dice of its own, so that a change of one team leaves the others as they are. */
final class Dice {

    private static final long SEED = 20_240_812L;

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    static Dice of(String subject) {
        return new Dice(new Random(scattered(SEED + subject.hashCode())));
    }

    /** Neighbouring seeds would begin alike; this step of SplitMix64 drives them apart. */
    private static long scattered(long seed) {
        long z = seed * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Low and high included. */
    int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** About normal with deviation 1: a sum of twelve, which every Java computes alike. */
    double bell() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
