package fr.prevention.platform.locks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.PlatformSlice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class DatabaseLocksIT {

    private final DatabaseLocks locks;

    @Autowired
    DatabaseLocksIT(DatabaseLocks locks) {
        this.locks = locks;
    }

    @Test
    void skips_work_that_another_one_is_at() {
        List<String> done = new ArrayList<>();
        locks.ifFree("sweep", () -> {
            done.add("first");
            locks.ifFree("sweep", () -> done.add("second"));
            locks.ifFree("other", () -> done.add("other"));
        });
        locks.ifFree("sweep", () -> done.add("third"));
        assertThat(done).containsExactly("first", "other", "third");
    }

    @Test
    void lets_everyone_have_a_turn_one_at_a_time() {
        AtomicInteger inside = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<Void>> all = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.runAsync(() -> locks.inTurn("turn", () -> {
                    seen.add(inside.incrementAndGet());
                    inside.decrementAndGet();
                })))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(seen).hasSize(6).containsOnly(1);
    }

    @Test
    void is_free_again_after_work_that_failed() {
        List<String> done = new ArrayList<>();
        try {
            locks.ifFree("failing", () -> {
                throw new IllegalArgumentException("on purpose");
            });
        } catch (IllegalArgumentException expected) {
            done.add(String.valueOf(expected.getMessage()));
        }
        locks.ifFree("failing", () -> done.add("again"));
        assertThat(done).containsExactly("on purpose", "again");
    }
}
