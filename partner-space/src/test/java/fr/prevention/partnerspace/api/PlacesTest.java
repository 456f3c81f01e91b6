package fr.prevention.partnerspace.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({"0,5,5,0,false", "4,5,1,0,false", "5,5,0,1,false", "6,5,0,2,true", "7,5,0,3,true", "2,0,0,3,true"})
    void say_how_many_may_come_and_how_many_must_go_first(
            int active, int maximum, int room, int toFree, boolean exceeded) {
        Places places = new Places(active, maximum);

        assertThat(places.room()).isEqualTo(room);
        assertThat(places.toFree()).isEqualTo(toFree);
        assertThat(places.isExceeded()).isEqualTo(exceeded);
    }
}
