package fr.prevention.establishment.api;

import java.util.List;

/** The lists by which establishments are sorted in statistics, each in the order of its codes. */
public interface SectorCatalogue {

    /** Sectors of the national technical committees, {@code A} to {@code I} (Code de la sécurité sociale, R421-7). */
    List<CodeLabel> ctnSectors();

    /** Brackets of headcount, {@code T1} to {@code T7}; exactly 20 employees belong to the first. */
    List<CodeLabel> headcountBrackets();

    /** Departments and overseas collectivities. */
    List<CodeLabel> departments();

    /** A code and the words shown for it. */
    record CodeLabel(String code, String label) {}
}
