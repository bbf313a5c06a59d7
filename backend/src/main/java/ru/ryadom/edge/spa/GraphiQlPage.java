package ru.ryadom.edge.spa;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * GraphiQL at {@code /graphiql}, in the demo only. Spring's own page loads its scripts
 * from a foreign server at each visit; this one is made of jars and needs no network.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class GraphiQlPage implements WebMvcConfigurer {

	private static final String JARS = "classpath:/META-INF/resources/webjars/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/graphiql/lib/**")
			.addResourceLocations(JARS + "graphiql/2.4.7/", JARS + "react/18.2.0/umd/", JARS + "react-dom/18.2.0/umd/")
			.setCacheControl(CacheControl.noCache());
		registry.addResourceHandler("/graphiql/**")
			.addResourceLocations("classpath:/graphiql/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
	}

}
