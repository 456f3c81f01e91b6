package badportal.tidy;

class Lodger {}
