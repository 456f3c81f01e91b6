package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
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

    private final boolean secure;

    SecurityConfiguration(@Value("${portail.base-url}") String baseUrl) {
        this.secure = baseUrl.startsWith("https://");
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
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageRules(HttpSecurity http, AccountDirectory accounts, BrowserCookie browsers, Clock clock) {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(
                                        "/",
                                        "/connexion",
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
                                        "/error")
                                .permitAll()
                                .requestMatchers("/entreprise/**")
                                .hasRole(Role.ESTABLISHMENT_ACCOUNT.name())
                                .requestMatchers("/caisse/**")
                                .hasAnyRole(
                                        Role.PREVENTION_OFFICER.name(),
                                        Role.PROJECT_GROUP_MEMBER.name(),
                                        Role.FUND_ADMINISTRATOR.name())
                                .requestMatchers("/mon-organisation/**")
                                .hasAnyRole(
                                        Role.FUND_ADMINISTRATOR.name(),
                                        Role.PARTNER_MANAGER.name(),
                                        Role.PORTAL_ADMINISTRATOR.name(),
                                        Role.BODY_AGENT.name(),
                                        Role.PLATFORM_ADMINISTRATOR.name())
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new ActorFilter(accounts, clock), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motDePasse")
                        .authenticationDetailsSource(browsers::visit)
                        .successHandler(new KnownBrowserSignIn(browsers, new AfterSignIn()))
                        .failureHandler(new AfterRefusal()))
                .logout(logout -> logout.logoutUrl("/deconnexion")
                        .logoutSuccessUrl("/connexion?deconnexion")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(faults -> faults.authenticationEntryPoint(new SignInEntryPoint())
                        .accessDeniedHandler(SecurityConfiguration::deny))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny()));
        return http.build();
    }

    /** Leaves the reason where the page that tells it finds it. */
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
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

    private CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-CSRF" : "CSRF");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
