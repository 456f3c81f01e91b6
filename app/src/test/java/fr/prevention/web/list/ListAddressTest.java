package fr.prevention.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.web.form.Typed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private static final ListOrder BY_NAME = new ListOrder("nom", false);

    @Test
    void keeps_what_belongs_to_the_list_and_drops_the_rest() {
        assertThat(address(Map.of("q", "bois", "statut", "", "intrus", "x")).url())
                .isEqualTo("/liste?q=bois");
    }

    @Test
    void writes_accents_and_signs_so_that_they_come_back_whole() {
        assertThat(address(Map.of("q", "Béthune & fils")).url()).isEqualTo("/liste?q=B%C3%A9thune+%26+fils");
    }

    @Test
    void sorts_from_a_to_z_then_from_z_to_a() {
        ListAddress address = address(Map.of("q", "bois"));
        assertThat(address.orderedBy("commune").url()).isEqualTo("/liste?q=bois&tri=commune");
        assertThat(address.orderedBy("commune").orderedBy("commune").url()).isEqualTo("/liste?q=bois&tri=-commune");
        assertThat(address.orderedBy("nom").url()).isEqualTo("/liste?q=bois&tri=-nom");
    }

    @Test
    void returns_to_the_first_page_when_the_view_changes() {
        ListAddress third = address(Map.of("q", "bois", "page", "3"));
        assertThat(third.page()).isEqualTo(3);
        assertThat(third.orderedBy("commune").page()).isEqualTo(1);
        assertThat(third.without("q").url()).isEqualTo("/liste");
        assertThat(third.ofSize(50).url()).isEqualTo("/liste?q=bois&taille=50");
    }

    @Test
    void goes_from_page_to_page_with_everything_else_kept() {
        ListAddress address = address(Map.of("q", "bois", "tri", "-nom", "taille", "10"));
        assertThat(address.atPage(2).url()).isEqualTo("/liste?q=bois&tri=-nom&taille=10&page=2");
        assertThat(address.atPage(2).atPage(1).url()).isEqualTo("/liste?q=bois&tri=-nom&taille=10");
    }

    @Test
    void clears_the_filters_and_keeps_the_order() {
        assertThat(address(Map.of("q", "bois", "statut", "APPROVED", "tri", "commune"))
                        .withoutFilters()
                        .url())
                .isEqualTo("/liste?tri=commune");
    }

    @Test
    void exports_the_same_rows_in_the_same_order_whatever_the_page() {
        assertThat(address(Map.of("q", "bois", "tri", "-nom", "taille", "10", "page", "4"))
                        .under("/liste/export")
                        .url())
                .isEqualTo("/liste/export?q=bois&tri=-nom");
    }

    @Test
    void takes_a_page_that_is_no_number_for_the_first() {
        assertThat(address(Map.of("page", "-1")).page()).isEqualTo(1);
        assertThat(address(Map.of("page", "99999999999")).page()).isEqualTo(1);
    }

    @Test
    void shortens_a_search_that_nobody_types() {
        assertThat(address(Map.of("q", "a".repeat(5000))).value("q")).hasSize(200);
    }

    private static ListAddress address(Map<String, String> typed) {
        Typed all = Typed.NOTHING;
        for (Map.Entry<String, String> entry : typed.entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return ListAddress.of("/liste", all, List.of("q", "statut"), BY_NAME);
    }
}
