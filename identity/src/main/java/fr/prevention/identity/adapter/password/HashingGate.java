package fr.prevention.identity.adapter.password;

import fr.prevention.identity.api.SignInSaturated;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets few hashes be computed at a time and few callers wait for their turn, so that a flood of logins takes neither all
 * the memory (19 MiB each) nor all the threads of the site. Whoever finds the queue full is sent away at once.
 */
final class HashingGate {

    private final Semaphore admitted;
    private final Semaphore computing;

    HashingGate(int concurrent, int waiting) {
        this.admitted = new Semaphore(concurrent + waiting);
        this.computing = new Semaphore(concurrent, true);
    }

    <T> T pass(Supplier<T> computation) {
        if (!admitted.tryAcquire()) {
            throw new SignInSaturated();
        }
        try {
            return inTurn(computation);
        } finally {
            admitted.release();
        }
    }

    private <T> T inTurn(Supplier<T> computation) {
        computing.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            computing.release();
        }
    }
}
