package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.Role;
import fr.prevention.platform.drafts.KeptForms;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Who may open which address, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String SIGN_OUT = "/deconnexion";
    private static final String SIGNED_OUT = "/connexion?deconnexion";
    private static final long ONE_YEAR = 31_536_000;

    private final boolean secure;
    private final String contentPolicy;

    SecurityConfiguration(
            @Value("${portail.base-url}") String baseUrl, @Value("${portail.oidc.issuer-uri:}") String provider) {
        this.secure = baseUrl.startsWith("https://");
        this.contentPolicy = CONTENT_POLICY.replace("form-action 'self'", "form-action 'self'" + origin(provider));
    }

    @Bean
    @Order(1)
    SecurityFilterChain assetRules(HttpSecurity http) {
        http.securityMatcher("/assets/**", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .httpStrictTransportSecurity(this::onlyOverTls)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageRules(
            HttpSecurity http,
            AccountDirectory accounts,
            BrowserCookie browsers,
            CurrentSessions sessions,
            LateForms lateForms,
            KeptForms kept,
            SecondFactorRule rule,
            SessionOpening opening,
            SignInJournal journal,
            DeviceOf devices,
            CsrfTokenRepository tokens,
            SignOutTarget signOut) {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/connexion",
                                        "/premiere-connexion",
                                        "/acces-temporaire/*",
                                        "/acces-temporaire/*/nouveau-compte",
                                        "/acces-administrateur/**",
                                        "/connexion/**",
                                        "/mot-de-passe-oublie",
                                        "/mot-de-passe-oublie/**",
                                        "/activation/*",
                                        "/activation/*/nouveau-lien",
                                        "/nouveau-mot-de-passe/*",
                                        "/nouveau-mot-de-passe/*/nouveau-lien",
                                        "/caisses-regionales",
                                        "/accessibilite",
                                        "/mentions-legales",
                                        "/donnees-personnelles",
                                        "/demonstration/**",
                                        "/premiere-installation/*",
                                        "/error")
                                .permitAll()
                                .requestMatchers("/entreprise/**")
                                .hasRole(Role.ESTABLISHMENT_ACCOUNT.name())
                                .requestMatchers("/caisse/**")
                                .hasAnyRole(
                                        Role.PREVENTION_OFFICER.name(),
                                        Role.PROJECT_GROUP_MEMBER.name(),
                                        Role.FUND_ADMINISTRATOR.name())
                                .requestMatchers("/adherent/**")
                                .hasAnyRole(Role.PORTAL_ADMINISTRATOR.name(), Role.PORTAL_USER.name())
                                .requestMatchers("/mon-organisation/acces-perdus", "/mon-organisation/acces-perdus/*")
                                .hasAnyRole(Role.HEALTH_TEAM_MEMBER.name(), Role.BODY_AGENT.name())
                                .requestMatchers("/mon-organisation/**")
                                .hasAnyRole(
                                        Role.FUND_ADMINISTRATOR.name(),
                                        Role.PARTNER_MANAGER.name(),
                                        Role.PORTAL_ADMINISTRATOR.name(),
                                        Role.BODY_AGENT.name(),
                                        Role.PLATFORM_ADMINISTRATOR.name())
                                .requestMatchers("/administration", "/administration/**")
                                .hasRole(Role.PLATFORM_ADMINISTRATOR.name())
                                .requestMatchers("/partenaires/comptes/**")
                                .hasRole(Role.PARTNER_MANAGER.name())
                                .requestMatchers("/partenaires/demandes/**")
                                .hasRole(Role.PARTNER_TECHNICIAN.name())
                                .requestMatchers("/partenaires/**")
                                .hasAnyRole(Role.PARTNER_MANAGER.name(), Role.PARTNER_TECHNICIAN.name())
                                .requestMatchers("/organisme/**")
                                .hasRole(Role.BODY_AGENT.name())
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new ActorFilter(accounts, sessions, lateForms, rule), AuthorizationFilter.class)
                .addFilterAfter(new LateFormFilter(lateForms, sessions), ActorFilter.class)
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .authenticationDetailsSource(browsers::visit)
                        .successHandler(new AfterSignIn(opening))
                        .failureHandler(new AfterRefusal(journal, devices)))
                .logout(logout -> logout.logoutUrl(SIGN_OUT)
                        .addLogoutHandler((request, _, _) -> signOut.remember(request))
                        .logoutSuccessHandler((request, response, _) -> response.sendRedirect(signOut.of(request)))
                        .addLogoutHandler((_, _, who) -> forget(kept, who))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(new SignInEntryPoint())
                        .accessDeniedHandler((request, response, reason) -> deny(lateForms, request, response, reason)))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .httpStrictTransportSecurity(this::onlyOverTls));
        return http.build();
    }

    /** Signing out and linking an account are forms that end at the provider. */
    private static String origin(String provider) {
        if (provider.isBlank()) {
            return "";
        }
        URI address = URI.create(provider);
        return " " + address.getScheme() + "://" + address.getAuthority();
    }

    /** Where people type https, the portal may stand behind a proxy that speaks plain HTTP to it. */
    private void onlyOverTls(HeadersConfigurer<HttpSecurity>.HstsConfig policy) {
        policy.requestMatcher(_ -> secure).includeSubDomains(false).maxAgeInSeconds(ONE_YEAR);
    }

    /** A form without its token comes too late; of anything else the reason is left where the page that tells it finds it. */
    private static void deny(
            LateForms lateForms, HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        if (reason instanceof CsrfException && leaves(request) && signedIn() == null) {
            response.sendRedirect(SIGNED_OUT);
            return;
        }
        if (reason instanceof CsrfException && lateForms.sendBack(request, response, signedIn())) {
            return;
        }
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Whoever asks to be signed out and is so already has got what was asked for. */
    private static boolean leaves(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(SIGN_OUT);
    }

    /** Known before the actor is: the token of a form is checked first. */
    private static @Nullable UUID signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal
                ? principal.account()
                : null;
    }

    private static void forget(KeptForms kept, @Nullable Authentication who) {
        if (who != null && who.getPrincipal() instanceof PortalPrincipal principal && !principal.isHalf()) {
            kept.discardAll(principal.account());
        }
    }

    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-SESSION" : "SESSION");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-CSRF" : "CSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
