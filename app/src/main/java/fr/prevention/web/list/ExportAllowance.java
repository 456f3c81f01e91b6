package fr.prevention.web.list;

import fr.prevention.identity.api.AttemptThrottle.Door;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.platform.security.DoorAllowance;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whole lists taken away as files, at addresses that end in {@code /export}: not again and again in a row. */
@Configuration(proxyBeanMethods = false)
class ExportAllowance implements WebMvcConfigurer, HandlerInterceptor {

    private final DoorAllowance allowance;

    ExportAllowance(DoorAllowance allowance) {
        this.allowance = allowance;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/**/export");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentActor.of(request)
                .flatMap(actor -> allowance.take(Door.EXPORT, Door.EXPORT_ADDRESS, actor.account(), request))
                .ifPresent(pause -> {
                    throw new IdentityRefused(new TooManyAttempts(pause));
                });
        return true;
    }
}
