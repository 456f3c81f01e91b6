package fr.prevention;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class IdentityTestApplication {}
