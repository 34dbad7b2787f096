package org.collaborationoutcomes.job.settings;

import java.time.DateTimeException;

/** Words for a wrong setting: its key, its value and what is allowed. */
final class Wrong {

    private Wrong() {}

    static void unless(boolean right, String key, Object value, String allowed) {
        if (!right) {
            throw new WrongSettingException("outcomes.%s is '%s', must be %s.".formatted(key, value, allowed));
        }
    }

    static void unlessReadable(Runnable reading, String key, String value, String allowed) {
        try {
            reading.run();
        } catch (DateTimeException e) {
            throw new WrongSettingException("outcomes.%s is '%s', must be %s.".formatted(key, value, allowed), e);
        }
    }

    /** The check says itself what is wrong and what is right. */
    static void unlessRight(Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            throw new WrongSettingException(e.getMessage() + ".", e);
        }
    }
}
