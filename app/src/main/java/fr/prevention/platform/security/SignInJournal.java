package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.SignInHistory;
import fr.prevention.identity.api.SignInHistory.Provenance;
import fr.prevention.identity.api.SignInMeans;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notes who came in and who was refused. A refusal is noted beside the request: whether the login exists, hence whether there
 * is something to write, may not be told by the time of the answer. Under a flood of refusals the newest are not noted.
 */
@Component
class SignInJournal implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SignInJournal.class);
    private static final int MOST_WAITING = 1_000;

    private final SignInHistory history;
    private final ThreadPoolExecutor beside = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().name("journal-", 0).daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SignInJournal(SignInHistory history) {
        this.history = history;
    }

    void accepted(AccountId account, SignInMeans means, Provenance from, boolean knownBrowser) {
        history.accepted(account, means, from, knownBrowser);
    }

    void refused(String login, Provenance from) {
        beside.execute(() -> note(() -> history.refused(login, SignInMeans.PASSWORD, from)));
    }

    void refused(AccountId account, SignInMeans means, Provenance from) {
        history.refused(account, means, from);
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void forgetOld() {
        history.forgetOld();
    }

    private static void note(Runnable note) {
        try {
            note.run();
        } catch (RuntimeException failed) {
            LOG.warn("A refused sign-in could not be noted", failed);
        }
    }

    @Override
    public void destroy() {
        beside.shutdown();
    }
}
