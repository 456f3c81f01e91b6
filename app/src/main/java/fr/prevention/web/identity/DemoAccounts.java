package fr.prevention.web.identity;

import fr.prevention.web.form.Typed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The invented people of the demo, shown on the sign-in page in demo mode and nowhere else. */
@Component
public class DemoAccounts {

    private static final String PASSWORD = "Demo.Prevention.2026";
    private static final List<DemoAccount> ACCOUNTS = List.of(
            new DemoAccount("90010250000015", "Menuiserie Dubois, Amiens", "Profil à valider", "company"),
            new DemoAccount("90010251800017", "Biscuiterie du Marais, Abbeville", "Parcours en cours", "company"),
            new DemoAccount("90010252600010", "Résidence Les Tilleuls, Lille", "Parcours validé", "company"),
            new DemoAccount("c.martin", "Claire Martin, préventrice", "Carsat Hauts-de-France", "fund"),
            new DemoAccount("g.lemaire", "Gilles Lemaire, préventeur, groupe projet", "Carsat Hauts-de-France", "fund"),
            new DemoAccount("a.caisse", "Anne Delcourt, administratrice", "Carsat Hauts-de-France", "fund"),
            new DemoAccount("s.arnoux", "Sophie Arnoux, groupe projet", "Carsat Sud-Est, 342 sites", "fund"),
            new DemoAccount("p.fort", "Paul Fort, gestionnaire", "Les Paniers Solidaires", "partners"),
            new DemoAccount("m.pichon", "Maryse Pichon, technicienne", "Les Paniers Solidaires", "partners"),
            new DemoAccount("v.chausson2", "Victor Chausson, technicien", "Les Paniers Solidaires", "partners"),
            new DemoAccount("a.gironde", "Alain Perrin, agent", "CPAM Gironde", "body"),
            new DemoAccount("ETS10250.1", "Sylvie Caron, administratrice", "Logistique Picarde", "member"),
            new DemoAccount("ETS10250.2", "Marc Petit, salariés en lecture", "Logistique Picarde", "member"),
            new DemoAccount("ETS10377.1", "Karim Haddad, administrateur", "Intérim Plus", "member"),
            new DemoAccount("admin", "Camille Vidal, administration", "Comptes, journal, système", "admin"));

    private final boolean on;

    DemoAccounts(@Value("${portail.demo:false}") boolean on) {
        this.on = on;
    }

    List<DemoAccount> accounts() {
        return on ? ACCOUNTS : List.of();
    }

    String password() {
        return on ? PASSWORD : "";
    }

    /** The form filled with the account that was clicked, if it is one of these. */
    Typed filled(Typed typed) {
        return accounts().stream()
                .filter(account -> account.login().equals(typed.text("demo")))
                .findFirst()
                .map(account -> typed.with("identifiant", account.login()).with("motDePasse", PASSWORD))
                .orElse(typed);
    }

    /**
     * One account to try.
     *
     * @param login what to type as login
     * @param name who it is
     * @param situation what there is to see
     * @param space the style of its space
     */
    public record DemoAccount(String login, String name, String situation, String space) {}
}
