package fr.prevention.partnerspace.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginStemTest {

    @ParameterizedTest(name = "{0} {1} ({2}): {3}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Maryse, Pichon, , m.pichon",
                "Victor, Chausson, , v.chausson",
                "Maryse, Pichon, Martin, m.pichon",
                "Maryse, , Martin, m.martin",
                "Élodie, Lefèvre, , e.lefevre",
                "Éléonore, ÉTÉ, , e.ete",
                "Jean-Pierre, Dupont, , j.dupont",
                "Marie Ange, Dupont, , m.dupont",
                "N'Golo, Kanté, , n.kante",
                "Léa, D'Angelo, , l.dangelo",
                "Léa, D’Angelo, , l.dangelo",
                "Léa, L´Hermitte, , l.lhermitte",
                "Yann, Le Goff, , y.legoff",
                "Yann, Le  Goff, , y.legoff",
                "Anne, Dupont-Moretti, , a.dupontmoretti",
                "Anne, Dupont - Moretti, , a.dupontmoretti",
                "Anne, Dupont–Moretti, , a.dupontmoretti",
                "Anne, Dupont--Martin, , a.dupontmartin",
                "Jean, De La Tour D'Auvergne, , j.delatourdauvergne",
                "François, Françoise, , f.francoise",
                "Œdipe, Cœur, , o.coeur",
                "Æsa, Lætitia, , a.laetitia",
                "Günter, Groß, , g.gross",
                "Günter, Müller, , g.muller",
                "Søren, Kierkegård, , s.kierkegard",
                "Øyvind, Ødegaard, , o.odegaard",
                "Łukasz, Łuczak, , l.luczak",
                "Đorđe, Đoković, , d.dokovic",
                "Þór, Þórðarson, , t.thordarson",
                "Zoë, Noël, , z.noel",
                "Raphaël, Haüy, , r.hauy",
                "Ñusta, Muñoz, , n.munoz",
                "İbrahim, Yıldız, , i.yildiz",
                "Şule, Şahin, , s.sahin",
                "Ştefan, Ţăranu, , s.taranu",
                "Chloé, Çelik, , c.celik",
                "Ibou, N'Diaye, , i.ndiaye",
                "Mario, O'Brien-Sanchez, , m.obriensanchez",
                "Jan, Van 't Hooft, , j.vanthooft",
                "Dinh, Nguyễn, , d.nguyen",
                "Hoa, Trần Thị, , h.tranthi",
                "Ana, Abcdefghijklmnopqrstuvwxyzabcd, , a.abcdefghijklmnopqrstuvwxyzabcd",
                "Ɵ, Ꞛ, , x.x",
                "A, B, , a.b",
                "MARYSE, pichon, , m.pichon",
                " Maryse , PICHON , , m.pichon",
                "Ħanna, Ħġieġ, , h.hgieg"
            })
    void a_login_is_the_first_letter_a_dot_and_the_name_in_plain_letters(
            String firstName, @Nullable String birthName, @Nullable String usualName, String login) {
        assertThat(PartnerPeople.person(firstName, written(birthName), written(usualName))
                        .loginStem()
                        .value())
                .isEqualTo(login);
    }

    @Test
    void accents_written_as_separate_marks_give_the_same_login() {
        assertThat(PartnerPeople.person("E\u0301lodie", "Lefe\u0300vre")
                        .loginStem()
                        .value())
                .isEqualTo("e.lefevre");
    }

    @Test
    void invisible_characters_that_were_pasted_leave_no_trace() {
        assertThat(PartnerPeople.person("Ma\u200Bryse", "\uFEFFPichon\u00AD")
                        .loginStem()
                        .value())
                .isEqualTo("m.pichon");
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
