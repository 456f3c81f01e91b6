package badportal.sloppy.domain;

import java.time.Duration;

/** Waits and sees. */
public final class Sleeps {

    private Sleeps() {}

    public static void sleep() throws InterruptedException {
        Thread.sleep(Duration.ofMillis(1));
    }
}
