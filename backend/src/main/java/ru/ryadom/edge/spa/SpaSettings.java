package ru.ryadom.edge.spa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Where the built pages are.
 *
 * @param spaDir a folder, or {@code classpath:…}
 */
@ConfigurationProperties("ryadom")
public record SpaSettings(@DefaultValue("classpath:/static/") String spaDir) {

	private static final String CLASS_PATH = "classpath:";

	/** The folder; its name ends with a slash, as locations of resources must. */
	Resource location() {
		if (this.spaDir.startsWith(CLASS_PATH)) {
			String inside = this.spaDir.substring(CLASS_PATH.length());
			return new ClassPathResource(inside.endsWith("/") ? inside : inside + "/");
		}
		return new FileSystemResource(Path.of(this.spaDir).toAbsolutePath() + "/");
	}

	/** A file of the pages, whether it exists or not. */
	public Resource file(String name) {
		try {
			return location().createRelative(name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
