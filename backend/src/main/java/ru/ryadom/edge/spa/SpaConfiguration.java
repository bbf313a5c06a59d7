package ru.ryadom.edge.spa;

import java.time.Duration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the built pages. Files under {@code /assets} carry a hash of their content in
 * the name and are kept by browsers for ever; everything else is asked about each time,
 * by entity tag. A ready {@code .br} or {@code .gz} beside a file is sent instead of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpaSettings.class)
class SpaConfiguration implements WebMvcConfigurer {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final SpaSettings settings;

	private final ContentTag tag = new ContentTag();

	SpaConfiguration(SpaSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		serve(registry.addResourceHandler("/assets/**"), this.settings.file("assets/"), FOR_EVER,
				new PathResourceResolver());
		serve(registry.addResourceHandler("/**"), this.settings.location(), CacheControl.noCache(), new PageResolver());
	}

	private void serve(ResourceHandlerRegistration registration, Resource location, CacheControl cache,
			PathResourceResolver resolver) {
		registration.addResourceLocations(location)
			.setCacheControl(cache)
			.setUseLastModified(false)
			.setEtagGenerator(this.tag::of)
			.resourceChain(false) // a cache of paths would grow with whatever is asked
									// for
			.addResolver(new EncodedResourceResolver())
			.addResolver(resolver);
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController("/").setViewName("forward:/index.html");
	}

}
