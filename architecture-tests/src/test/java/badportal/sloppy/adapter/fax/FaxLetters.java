package badportal.sloppy.adapter.fax;

/** In a package that does not say it is an adapter. */
class FaxLetters {}
