package fr.prevention.web.partnerspace;

import fr.prevention.platform.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller ask for the {@link Workplace} of the request. */
@Configuration(proxyBeanMethods = false)
class WorkplaceConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Workplaces> workplaces;

    WorkplaceConfiguration(ObjectProvider<Workplaces> workplaces) {
        this.workplaces = workplaces;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WorkplaceArgument(workplaces));
    }

    private record WorkplaceArgument(ObjectProvider<Workplaces> workplaces) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Workplace.class;
        }

        @Override
        public Workplace resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest page = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            return workplaces.getObject().present(page, CurrentActor.of(page).orElseThrow());
        }
    }
}
