package fr.prevention.establishment.domain;

/** By what an establishment is sorted in statistics: CTN sector, people employed and their bracket. */
public record Classification(String ctnSector, int headcount, String headcountBracket) {}
