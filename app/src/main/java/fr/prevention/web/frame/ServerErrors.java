package fr.prevention.web.frame;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our page in the place of Tomcat's own, after everybody else has had a say in its error reports. */
@Component
class ServerErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private final BarePage page;

    ServerErrors(BarePage page) {
        this.page = page;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(this::report);
    }

    private void report(Context context) {
        if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(RefusedByTheServer.class.getName());
            host.getPipeline().addValve(new RefusedByTheServer(page));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
