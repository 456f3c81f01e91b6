package fr.prevention.partnerspace;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several people doing something at the same moment. */
public final class Together {

    private Together() {}

    /** The results of the same call made by so many at once; a call that fails fails the test. */
    public static <T> List<T> call(int people, Callable<T> act) {
        return call(IntStream.range(0, people).mapToObj(person -> act).toList());
    }

    /** The results of these calls made at once, in their order. */
    public static <T> List<T> call(List<Callable<T>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<Future<T>> results = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            return results.stream().map(Together::result).toList();
        }
    }

    private static <T> T result(Future<T> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
