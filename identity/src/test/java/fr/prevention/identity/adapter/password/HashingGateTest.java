package fr.prevention.identity.adapter.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.prevention.identity.api.SignInSaturated;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingGateTest {

    @Test
    void lets_the_agreed_number_compute_at_a_time_and_the_others_wait_for_their_turn() throws Exception {
        var gate = new HashingGate(3, 36);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var threeOfThem = new CyclicBarrier(3);
        try (var people = Executors.newFixedThreadPool(39)) {
            var computations = new ArrayList<Future<Integer>>();
            for (var person = 0; person < 39; person++) {
                computations.add(people.submit(() -> gate.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    quietly(threeOfThem::await);
                    return inside.decrementAndGet();
                })));
            }
            for (var computation : computations) {
                assertThat(computation.get()).isBetween(0, 2);
            }
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void sends_away_at_once_whoever_finds_the_queue_full() throws Exception {
        var gate = new HashingGate(1, 0);
        var started = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var people = Executors.newSingleThreadExecutor()) {
            var first = people.submit(() -> gate.pass(() -> {
                started.countDown();
                quietly(() -> finish.await(1, TimeUnit.MINUTES));
                return "computed";
            }));
            started.await();
            assertThatExceptionOfType(SignInSaturated.class).isThrownBy(() -> gate.pass(() -> "too late"));
            finish.countDown();
            assertThat(first.get()).isEqualTo("computed");
        }
        assertThat(gate.pass(() -> "my turn")).isEqualTo("my turn");
    }

    @Test
    void gives_the_place_back_when_the_computation_fails() {
        var gate = new HashingGate(1, 0);
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("no memory left");
                }));
        assertThat(gate.pass(() -> "my turn")).isEqualTo("my turn");
    }

    private static void quietly(Callable<?> wait) {
        try {
            wait.call();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
