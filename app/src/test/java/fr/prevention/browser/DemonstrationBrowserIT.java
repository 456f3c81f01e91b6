package fr.prevention.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Firm;
import fr.prevention.ground.Town;
import fr.prevention.platform.mail.LocalMailbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What only a demonstration shows: its accounts on the sign-in page, its mailbox, its mails as a mail program lays them out. */
@TestPropertySource(properties = {"portail.demo=true", "portail.demo-people=false", "portail.demo-regions=false"})
@DirtiesContext
class DemonstrationBrowserIT extends InBrowser {

    @Autowired
    private Town town;

    @Autowired
    private LocalMailbox mailbox;

    @Test
    void the_pages_of_the_demonstration_can_be_used_by_everybody() {
        Firm firm = town.open("Tissage de la Lys");
        Screen company = window().signIn(firm.siret());
        company.open("/mon-compte").check();
        company.page().getByLabel("Courriel").first().fill("nouvelle.adresse@firme.example");
        company.fill("motDePasseActuel", Town.PASSWORD);
        company.page()
                .locator("form[action='/mon-compte'] button[type=submit]")
                .first()
                .click();
        Awaitility.await().until(() -> mailbox.page(1, 1).total() > 0);

        company.open("/connexion").check();
        company.open("/demonstration/courriels").check();
        company.page().locator(".mail-list a").first().click();
        assertThat(company.page().locator(".mail-text").innerText()).contains("Bonjour");
        company.check();
        company.page().navigate("about:blank");
        company.page()
                .setContent(mailbox.mail(mailbox.page(1, 1).mails().getFirst().id())
                        .orElseThrow()
                        .html());
        company.check();
    }
}
